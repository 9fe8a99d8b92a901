package app.rebound.transfer;

import app.rebound.practice.Tags;
import app.rebound.rejection.RejectionId;
import app.rebound.resilience.care.CareActivityId;
import app.rebound.resilience.care.CareDetails;
import app.rebound.resilience.care.CareJournal;
import app.rebound.resilience.courage.BraveStepId;
import app.rebound.resilience.courage.Courage;
import app.rebound.resilience.strength.StrengthDetails;
import app.rebound.resilience.strength.StrengthId;
import app.rebound.resilience.strength.StrengthJournal;
import app.rebound.resilience.support.SupportCircle;
import app.rebound.resilience.support.SupporterDetails;
import app.rebound.resilience.support.SupporterId;
import app.rebound.resilience.thought.RatedFeeling;
import app.rebound.resilience.thought.ThoughtDetails;
import app.rebound.resilience.thought.ThoughtId;
import app.rebound.resilience.thought.ThoughtJournal;
import app.rebound.resilience.thought.trap.MarkedTrap;
import app.rebound.resilience.win.WinId;
import app.rebound.resilience.win.WinJournal;
import app.rebound.transfer.SampleSelf.SampleBrave;
import app.rebound.transfer.SampleSelf.SampleCare;
import app.rebound.transfer.SampleSelf.SampleThought;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the sample journey brings along of being fair to oneself, and how it goes again. */
@Component
class SampleResilience {

    private final ThoughtJournal thoughts;
    private final StrengthJournal strengths;
    private final WinJournal wins;
    private final SupportCircle people;
    private final CareJournal care;
    private final Courage courage;
    private final Clock clock;

    SampleResilience(
            ThoughtJournal thoughts,
            StrengthJournal strengths,
            WinJournal wins,
            SupportCircle people,
            CareJournal care,
            Courage courage,
            Clock clock) {
        this.thoughts = thoughts;
        this.strengths = strengths;
        this.wins = wins;
        this.people = people;
        this.care = care;
        this.courage = courage;
        this.clock = clock;
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

    void remove() {
        thoughts.removeSamples();
        strengths.removeSamples();
        wins.removeSamples();
        people.removeSamples();
        care.removeSamples();
        courage.removeSamples();
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
