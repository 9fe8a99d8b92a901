package app.rebound.transfer;

import app.rebound.platform.journal.JournalDay;
import app.rebound.practice.Tags;
import app.rebound.reframing.RatedFeeling;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.StrengthDetails;
import app.rebound.strength.StrengthId;
import app.rebound.strength.StrengthJournal;
import app.rebound.strength.win.WinId;
import app.rebound.strength.win.WinJournal;
import app.rebound.support.SupporterDetails;
import app.rebound.support.SupporterId;
import app.rebound.support.SupporterJournal;
import app.rebound.support.care.CareActivityId;
import app.rebound.support.care.CareDetails;
import app.rebound.support.care.CareJournal;
import app.rebound.support.courage.BraveStepId;
import app.rebound.support.courage.BraveStepJournal;
import app.rebound.transfer.SampleSelf.SampleBrave;
import app.rebound.transfer.SampleSelf.SampleCare;
import app.rebound.transfer.SampleSelf.SampleThought;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the sample journey brings along of being fair to oneself, and how it goes again. */
@Component
class SampleResilience {

    private final ThoughtJournal thoughts;
    private final StrengthJournal strengths;
    private final WinJournal wins;
    private final SupporterJournal people;
    private final CareJournal care;
    private final BraveStepJournal courage;
    private final JournalDay journalDay;

    SampleResilience(
            ThoughtJournal thoughts,
            StrengthJournal strengths,
            WinJournal wins,
            SupporterJournal people,
            CareJournal care,
            BraveStepJournal courage,
            JournalDay journalDay) {
        this.thoughts = thoughts;
        this.strengths = strengths;
        this.wins = wins;
        this.people = people;
        this.care = care;
        this.courage = courage;
        this.journalDay = journalDay;
    }

    void add(SampleSelf self, Map<String, RejectionId> logged) {
        self.thoughts().forEach(thought -> add(thought, logged));
        self.strengths()
                .forEach(one -> strengths.add(
                        StrengthId.next(),
                        new StrengthDetails(
                                one.title(), one.evidence(), ago(one.daysAgo()), Tags.of(one.roles()), one.saidBy()),
                        null,
                        true));
        self.wins().forEach(win -> wins.add(WinId.next(), win.words(), ago(win.daysAgo()), true));
        self.people()
                .forEach(one -> people.add(
                        SupporterId.next(),
                        new SupporterDetails(
                                one.name(), one.ways(), one.ownWay(), null, null, null, ago(one.spokeDaysAgo())),
                        true));
        self.care().forEach(this::add);
        self.brave().forEach(this::add);
    }

    private void add(SampleThought told, Map<String, RejectionId> logged) {
        thoughts.begin(
                ThoughtId.next(),
                logged.get(told.company()),
                new ThoughtDetails(
                        told.situation(),
                        told.thought(),
                        told.belief(),
                        told.feelings().entrySet().stream()
                                .map(felt -> new RatedFeeling(
                                        felt.getKey(),
                                        felt.getValue().get(0),
                                        felt.getValue().get(1)))
                                .toList(),
                        told.traps().stream().map(MarkedTrap::of).toList(),
                        told.evidenceFor(),
                        told.evidenceAgainst(),
                        told.friend(),
                        told.inMyHands(),
                        told.notInMyHands(),
                        told.balanced(),
                        told.beliefAfter()),
                ago(told.daysAgo()),
                true);
    }

    private void add(SampleCare told) {
        var activity = CareActivityId.next();
        care.add(activity, new CareDetails(told.name(), told.sort()), true);
        told.done().forEach(time -> care.log(activity, ago(time.daysAgo()), time.before(), time.after()));
    }

    private void add(SampleBrave told) {
        var step = BraveStepId.next();
        courage.add(step, told.title(), told.expected(), true);
        if (told.doneDaysAgo() != null) {
            var version = courage.find(step).orElseThrow().version();
            courage.take(step, version, ago(told.doneDaysAgo()), told.before(), told.after(), told.words());
        }
    }

    private LocalDate ago(int days) {
        return journalDay.today().minusDays(days);
    }
}
