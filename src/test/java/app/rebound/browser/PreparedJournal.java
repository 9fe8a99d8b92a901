package app.rebound.browser;

import static app.rebound.rejection.RejectionFixtures.aRejection;

import app.rebound.Journals;
import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.reframing.ThoughtFixtures;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.transfer.sample.SampleInJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** What is in the journal before a person comes; each answers the address of what it made. */
class PreparedJournal {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private final ApplicationContext program;
    private final Journals journals;
    private final RejectionJournal rejections;
    private final RejectionLog rejectionLog;
    private final ApplicationLog applications;
    private final RoundJournal rounds;
    private final FeedbackJournal feedback;
    private final GoalJournal goals;
    private final CardJournal cards;
    private final ThoughtJournal thoughts;

    PreparedJournal(
            ApplicationContext program,
            Journals journals,
            RejectionJournal rejections,
            RejectionLog rejectionLog,
            ApplicationLog applications,
            RoundJournal rounds,
            FeedbackJournal feedback,
            GoalJournal goals,
            CardJournal cards,
            ThoughtJournal thoughts) {
        this.program = program;
        this.journals = journals;
        this.rejections = rejections;
        this.rejectionLog = rejectionLog;
        this.applications = applications;
        this.rounds = rounds;
        this.feedback = feedback;
        this.goals = goals;
        this.cards = cards;
        this.thoughts = thoughts;
    }

    /** An entry at Acme, with the feeling sad. */
    String entry() {
        return as(() -> "/rejections/"
                + aRejection().at("Acme").note("As it was").feeling("sad", 7).logIn(rejectionLog));
    }

    /** A technical round of an entry at Acme. */
    String round() {
        return as(() -> {
            var id = RoundId.next();
            var application = rejections.get(anEntry()).applicationId();
            rounds.add(
                    id,
                    application,
                    new RoundDetails(
                            RoundKind.TECHNICAL, DAY, RoundResult.PASSED, null, Ratings.NONE, "As it was", List.of()));
            return "/rounds/" + id;
        });
    }

    /** A note of an entry at Acme. */
    String note(boolean opened) {
        return as(() -> {
            var id = NoteId.next();
            feedback.add(id, anEntry(), new NoteDetails("As it was", "Kim", DAY, Channel.CALL, null, null), opened);
            return "/feedback/" + id;
        });
    }

    private RejectionId anEntry() {
        return aRejection().at("Acme").logIn(rejectionLog);
    }

    /** Three entries in which time management came up. */
    void recurringTheme() {
        for (var company : List.of("Acme", "Globex", "Initech")) {
            as(() -> {
                var entry = aRejection().at(company).logIn(rejectionLog);
                feedback.confirmTheme(entry, null, "time-management", Polarity.TO_IMPROVE, null);
                return entry;
            });
        }
    }

    String goal() {
        return as(() -> {
            var id = GoalId.next();
            goals.set(
                    id,
                    new GoalDetails(
                            "Practise aloud",
                            "As it was",
                            null,
                            DAY,
                            RaisedBy.NOTHING,
                            null,
                            null,
                            List.of(),
                            List.of()));
            return "/goals/" + id;
        });
    }

    /** All that is in the sample. */
    void sample() {
        SampleInJournal.restore(program);
    }

    /** A practice card that is due. */
    String card(String question, String notes) {
        return as(() -> {
            var id = CardId.next();
            cards.add(id, new CardDetails(question, notes, null, Tags.NONE, null, null));
            return "/practice/cards/" + id;
        });
    }

    /** The work on a thought. */
    String thought() {
        return as(() -> {
            var id = ThoughtId.next();
            thoughts.begin(id, null, ThoughtFixtures.aThought("Too slow").build());
            return "/reframing/%s/edit".formatted(id);
        });
    }

    private <T> T as(Supplier<T> action) {
        return journals.as(journals.ofLocalAccount(), action);
    }
}
