package app.rebound.transfer;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.preparation.ResearchDetails;
import app.rebound.application.preparation.Topic;
import app.rebound.application.round.Went;
import app.rebound.feedback.Channel;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.request.AskedBy;
import app.rebound.feedback.request.RequestDays.End;
import app.rebound.goal.Decision;
import app.rebound.goal.GoalStatus;
import app.rebound.practice.mock.MockKind;
import app.rebound.practice.mock.Rubric;
import app.rebound.practice.schedule.Rating;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionText;
import app.rebound.week.Activity;
import app.rebound.week.rest.OffKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of the sample journey as it stands in its file; days are counted back from the day it is loaded. */
record SampleStory(
        List<Entry> entries,
        List<Prospect> prospects,
        List<SampleDay> days,
        List<SampleGoal> goals,
        List<SampleCard> cards,
        List<SampleMock> mocks,
        List<SampleTale> stories,
        SampleWeeks weeks,
        SampleSelf self) {

    record Entry(
            String company,
            String role,
            Stage stage,
            @Nullable Source source,
            @Nullable Integer appliedDaysAgo,
            int heardDaysAgo,
            @Nullable HeardBy heardBy,
            @Nullable String note,
            Map<String, @Nullable Integer> feelings,
            Map<String, @Nullable Integer> feelingsAfter,
            List<SampleCheckIn> checkIns,
            List<SampleReason> reasons,
            @Nullable ReflectionText reflection,
            List<SampleRound> rounds,
            List<SampleRequest> requests,
            List<SampleNote> feedback,
            List<Mention> themes) {

        Entry {
            feelings = feelings == null ? Map.of() : feelings;
            feelingsAfter = feelingsAfter == null ? Map.of() : feelingsAfter;
            checkIns = all(checkIns);
            reasons = all(reasons);
            rounds = all(rounds);
            requests = all(requests);
            feedback = all(feedback);
            themes = all(themes);
        }

        ReflectionText reflectionText() {
            return reflection != null ? reflection : ReflectionText.NONE;
        }
    }

    /** An application that did not end in a rejection. */
    record Prospect(
            String company,
            String role,
            Stage stage,
            @Nullable Source source,
            int appliedDaysAgo,
            @Nullable String nextStep,
            @Nullable Integer nextStepInDays,
            @Nullable Outcome outcome,
            @Nullable Integer closedDaysAgo,
            @Nullable String worked,
            List<SampleRound> rounds,
            @Nullable Map<Topic, ResearchDetails.Item> research,
            @Nullable Short fit,
            @Nullable Short readiness) {

        Prospect {
            rounds = all(rounds);
        }
    }

    record SampleCheckIn(
            int daysAgo,
            Map<String, @Nullable Integer> feelings,
            @Nullable String words) {}

    record SampleReason(
            SaidBy saidBy,
            @Nullable Reason reason,
            @Nullable String label,
            @Nullable String details,
            Control control) {

        GivenReason given() {
            return new GivenReason(saidBy, reason, label, details, control);
        }
    }

    /** Something written on a day. */
    record SampleDay(int daysAgo, String words, Map<String, @Nullable Integer> feelings) {

        SampleDay {
            feelings = feelings == null ? Map.of() : feelings;
        }
    }

    record SampleRequest(
            AskedBy askedBy,
            int daysAgo,
            @Nullable String whom,
            @Nullable String message,
            @Nullable Integer remindedDaysAgo,
            @Nullable End endedAs,
            @Nullable Integer endedDaysAgo) {}

    record SampleNote(
            String text,
            @Nullable String fromWhom,
            int daysAgo,
            Channel channel,
            boolean opened,
            @Nullable Boolean useful,
            @Nullable String didWithIt,
            List<Mention> themes) {

        SampleNote {
            themes = all(themes);
        }
    }

    record Mention(String theme, Polarity polarity, String words) {}

    record SampleGoal(
            String title,
            @Nullable String measure,
            int startedDaysAgo,
            @Nullable Integer dueInDays,
            GoalStatus status,
            @Nullable Integer reviewedDaysAgo,
            @Nullable Integer closedDaysAgo,
            @Nullable String closingWords,
            @Nullable String theme,
            @Nullable String company,
            @Nullable String originText,
            List<SampleStep> steps,
            List<SampleGoalNote> notes) {

        SampleGoal {
            steps = all(steps);
            notes = all(notes);
        }
    }

    record SampleStep(
            String text,
            @Nullable Integer doneDaysAgo,
            @Nullable Integer dueInDays) {}

    record SampleGoalNote(
            String text, int daysAgo, @Nullable Decision decision) {}

    record SampleCard(
            @Nullable String company,
            String question,
            @Nullable String notes,
            @Nullable String keyPoints,
            @Nullable String tags,
            @Nullable String story,
            int addedDaysAgo,
            List<SampleReview> reviews) {

        SampleCard {
            reviews = all(reviews);
        }
    }

    record SampleReview(int daysAgo, Rating rating) {}

    record SampleMock(
            MockKind kind,
            int daysAgo,
            @Nullable Short answers,
            @Nullable Short structure,
            @Nullable Short knowledge,
            @Nullable Short bodyLanguage,
            @Nullable Short demeanour,
            @Nullable Short rapport,
            @Nullable String note,
            List<SampleAnswer> questions) {

        Rubric rubric() {
            return new Rubric(answers, structure, knowledge, bodyLanguage, demeanour, rapport);
        }
    }

    record SampleAnswer(String text, @Nullable String note) {}

    record SampleTale(
            String title,
            @Nullable String situation,
            @Nullable String task,
            @Nullable String action,
            @Nullable String result,
            @Nullable String reflection,
            @Nullable String tags,
            List<SampleTelling> tellings) {}

    record SampleTelling(
            int daysAgo,
            @Nullable String place,
            @Nullable Went went,
            @Nullable String note) {}

    record SampleWeeks(List<SampleTarget> targets, List<SampleDaysOff> daysOff, List<SampleLookBack> reviews) {}

    /** A weekly target: since when, how often, and how many days ago it was done. */
    record SampleTarget(Activity activity, @Nullable String label, int weeksAgo, int times, List<Integer> done) {

        SampleTarget {
            done = all(done);
        }
    }

    record SampleDaysOff(OffKind kind, int fromDaysAgo, int toDaysAgo) {}

    record SampleLookBack(int weeksAgo, String words) {}

    /** What a line of the file leaves out is an empty list. */
    static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
