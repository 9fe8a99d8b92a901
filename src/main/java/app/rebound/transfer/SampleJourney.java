package app.rebound.transfer;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationLog;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.feedback.request.RequestDays;
import app.rebound.feedback.request.RequestDetails;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.RaisedBy.Origin;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.SampleRows;
import app.rebound.rejection.RejectionDetails;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.checkin.CheckInJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.transfer.SampleStory.Entry;
import app.rebound.transfer.SampleStory.Mention;
import app.rebound.transfer.SampleStory.SampleGoal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half a year of someone's search, to look around in: loaded and removed in one step each, dated from today back. */
@Service
@Transactional
class SampleJourney {

    private final ObjectProvider<SampleStory> story;
    private final ApplicationLog applications;
    private final SampleDays days;
    private final RejectionLog rejections;
    private final RejectionJournal entries;
    private final ReflectionJournal reflections;
    private final CheckInJournal checkIns;
    private final FeedbackJournal feedback;
    private final RequestJournal requests;
    private final GoalJournal goals;
    private final SamplePractice practice;
    private final SampleRhythm rhythm;
    private final SampleResilience resilience;
    private final SampleProspects prospects;
    private final SampleRows rows;
    private final JournalDay journalDay;

    SampleJourney(
            ObjectProvider<SampleStory> story,
            ApplicationLog applications,
            SampleDays days,
            RejectionLog rejections,
            RejectionJournal entries,
            ReflectionJournal reflections,
            CheckInJournal checkIns,
            FeedbackJournal feedback,
            RequestJournal requests,
            GoalJournal goals,
            SamplePractice practice,
            SampleRhythm rhythm,
            SampleResilience resilience,
            SampleProspects prospects,
            SampleRows rows,
            JournalDay journalDay) {
        this.story = story;
        this.applications = applications;
        this.days = days;
        this.rejections = rejections;
        this.entries = entries;
        this.reflections = reflections;
        this.checkIns = checkIns;
        this.feedback = feedback;
        this.requests = requests;
        this.goals = goals;
        this.practice = practice;
        this.rhythm = rhythm;
        this.resilience = resilience;
        this.prospects = prospects;
        this.rows = rows;
        this.journalDay = journalDay;
    }

    /** Adds the journey to the current journal, unless it is there already. */
    void load() {
        if (applications.hasSamples()) {
            return;
        }
        rows.forget();
        var logged = new HashMap<String, RejectionId>();
        var told = story.getObject();
        told.entries().forEach(entry -> logged.put(entry.company(), log(entry)));
        told.prospects().forEach(prospects::add);
        days.add(told.days());
        told.goals().forEach(goal -> set(goal, logged));
        practice.load(told, logged);
        rhythm.add(told.weeks());
        resilience.add(told.self(), logged);
        rows.seal();
    }

    /**
     * Takes it out again; there is a way back for a while.
     *
     * @return how many items stay, because the person added something to them
     */
    int remove() {
        return rows.remove();
    }

    /** Puts it back; false if it was not taken out lately. */
    boolean restore() {
        return rows.restore();
    }

    private RejectionId log(Entry entry) {
        var id = RejectionId.next();
        rejections.log(
                id,
                new ApplicationDetails(
                        entry.company(),
                        entry.role(),
                        entry.stage(),
                        entry.source(),
                        day(entry.appliedDaysAgo()),
                        null),
                new RejectionDetails(ago(entry.heardDaysAgo()), entry.heardBy(), entry.note()),
                entry.feelings(),
                true,
                evening(entry.heardDaysAgo()));
        var application = entries.get(id).applicationId();
        entry.rounds().forEach(round -> days.add(round, application));
        if (entry.reflection() != null
                || !entry.reasons().isEmpty()
                || !entry.feelingsAfter().isEmpty()) {
            reflections.save(
                    id,
                    null,
                    entry.reflectionText(),
                    reasons(entry),
                    entry.feelingsAfter(),
                    evening(entry.heardDaysAgo()));
        }
        entry.checkIns().forEach(one -> checkIns.add(id, one.feelings(), one.words(), evening(one.daysAgo())));
        entry.themes().forEach(mention -> confirm(id, null, mention));
        entry.requests().forEach(request -> add(request, id));
        entry.feedback().forEach(note -> add(note, id));
        return id;
    }

    private static List<GivenReason> reasons(Entry entry) {
        return entry.reasons().stream().map(SampleStory.SampleReason::given).toList();
    }

    private void add(SampleStory.SampleRequest request, RejectionId rejection) {
        requests.add(
                RequestId.next(),
                rejection,
                new RequestDetails(request.askedBy(), request.whom(), null, request.message()),
                new RequestDays(
                        ago(request.daysAgo()),
                        day(request.remindedDaysAgo()),
                        request.endedAs(),
                        day(request.endedDaysAgo())));
    }

    private void add(SampleStory.SampleNote note, RejectionId rejection) {
        var id = NoteId.next();
        feedback.add(
                id,
                rejection,
                new NoteDetails(
                        note.text(),
                        note.fromWhom(),
                        ago(note.daysAgo()),
                        note.channel(),
                        note.useful(),
                        note.didWithIt()),
                note.opened());
        note.themes().forEach(mention -> confirm(rejection, id, mention));
    }

    private void confirm(RejectionId rejection, @Nullable NoteId note, Mention mention) {
        feedback.confirmTheme(rejection, note, mention.theme(), mention.polarity(), mention.words());
    }

    private void set(SampleGoal goal, Map<String, RejectionId> logged) {
        var theme = goal.theme() == null ? null : feedback.themeByCode(goal.theme());
        goals.set(
                GoalId.next(),
                new GoalDetails(
                        goal.title(),
                        goal.measure(),
                        goal.dueInDays() == null ? null : ago(-goal.dueInDays()),
                        ago(goal.startedDaysAgo()),
                        raisedBy(goal, theme, logged),
                        day(goal.reviewedDaysAgo()),
                        goal.closedDaysAgo() == null
                                ? null
                                : new GoalDetails.Closing(
                                        goal.status(), ago(goal.closedDaysAgo()), goal.closingWords()),
                        goal.steps().stream()
                                .map(step -> new GoalDetails.Step(
                                        null,
                                        step.text(),
                                        step.dueInDays() == null ? null : ago(-step.dueInDays()),
                                        day(step.doneDaysAgo())))
                                .toList(),
                        goal.notes().stream()
                                .map(note -> new GoalDetails.Note(
                                        null, note.text(), evening(note.daysAgo()), note.decision()))
                                .toList()),
                true);
    }

    private static RaisedBy raisedBy(SampleGoal goal, @Nullable ThemeName theme, Map<String, RejectionId> logged) {
        var entry = goal.company() == null ? null : logged.get(goal.company());
        return new RaisedBy(
                entry, theme == null ? null : theme.id(), null, theme == null ? null : Origin.THEME, goal.originText());
    }

    private @Nullable LocalDate day(@Nullable Integer daysAgo) {
        return daysAgo == null ? null : ago(daysAgo);
    }

    private Instant evening(int daysAgo) {
        return ago(daysAgo).atTime(20, 0).atZone(journalDay.zone()).toInstant();
    }

    private LocalDate ago(int days) {
        return journalDay.today().minusDays(days);
    }
}
