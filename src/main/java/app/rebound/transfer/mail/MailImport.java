package app.rebound.transfer.mail;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.RejectionDetails;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.bring.ImportedThing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the person confirms of a message: an entry of the journal, or a part of one that is there. */
@Service
@Transactional
class MailImport {

    /** What was kept, and where it is. */
    record Kept(String address, ApplicationId application) {}

    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final RejectionJournal rejections;
    private final RejectionLog log;
    private final ReflectionJournal reflections;
    private final FeedbackJournal feedback;
    private final RoundJournal rounds;
    private final ImportLog imports;
    private final JournalRevisions revisions;
    private final MailWords words;
    private final Clock clock;

    MailImport(
            ApplicationLog applications,
            ApplicationJournal course,
            RejectionJournal rejections,
            RejectionLog log,
            ReflectionJournal reflections,
            FeedbackJournal feedback,
            RoundJournal rounds,
            ImportLog imports,
            JournalRevisions revisions,
            MailWords words,
            Clock clock) {
        this.applications = applications;
        this.course = course;
        this.rejections = rejections;
        this.log = log;
        this.reflections = reflections;
        this.feedback = feedback;
        this.rounds = rounds;
        this.imports = imports;
        this.revisions = revisions;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Keeps a message. Of a rejection nobody asks how it felt: nothing is felt first, so nothing is asked again later.
     *
     * @param batch the import that all messages of a file are part of
     * @param name of the file, or null if it was pasted
     */
    Kept keep(ImportBatchId batch, @Nullable String name, MailCard card, MailForm form, MailAs as) {
        // Whoever confirms at the same time, from another tab, finds what this one has added.
        revisions.lock();
        return switch (as) {
            case REJECTION -> rejection(batch, name, card, form);
            case INVITATION -> invitation(batch, name, form);
            default -> application(batch, name, form);
        };
    }

    private Kept rejection(ImportBatchId batch, @Nullable String name, MailCard card, MailForm form) {
        var id = RejectionId.next();
        var heardOn = form.heardOn();
        var details = new RejectionDetails(heardOn, HeardBy.EMAIL, null);
        var known = form.application;
        boolean ends = known != null
                && course.find(known).isPresent()
                && rejections.of(known).isEmpty();
        var things = new ArrayList<ImportedThing>();
        var application = ends && known != null ? known : ApplicationId.next();
        if (ends) {
            log.logEnd(id, application, details(form, null), details, Map.of());
            things.add(new ImportedThing(Removable.REJECTION, id.value(), null));
        } else {
            applications.bring(application, details(form, null), Outcome.REJECTED, heardOn, null);
            rejections.bring(id, application, details, clock.instant());
            things.add(new ImportedThing(Removable.APPLICATION, application.value(), null));
        }
        if (form.reason != null) {
            var given = new GivenReason(SaidBy.THEM, form.reason, null, null, null);
            reflections.save(id, null, ReflectionText.NONE, List.of(given), Map.of());
        }
        addFeedback(id, card, form);
        imports.note(batch, name, new ImportCounts(ends ? 0 : 1, 1, 0), things);
        return new Kept("/rejections/" + id, application);
    }

    /** Covered until the person wants to read it. */
    private void addFeedback(RejectionId id, MailCard card, MailForm form) {
        if (!card.letter().feedback().isEmpty()) {
            var channel = card.letter().personal() ? Channel.PERSONAL_MAIL : Channel.FORM_LETTER;
            feedback.add(
                    NoteId.next(),
                    id,
                    new NoteDetails(card.mail().text(), words.sender(card), form.heardOn(), channel, null, null),
                    false);
        }
    }

    private Kept application(ImportBatchId batch, @Nullable String name, MailForm form) {
        if (form.application != null && course.find(form.application).isPresent()) {
            return new Kept("/applications/" + form.application, form.application);
        }
        var id = ApplicationId.next();
        applications.bring(id, details(form, form.heardOn()), Outcome.OPEN, null, null);
        imports.note(
                batch,
                name,
                new ImportCounts(1, 0, 0),
                List.of(new ImportedThing(Removable.APPLICATION, id.value(), null)));
        return new Kept("/applications/" + id, id);
    }

    private Kept invitation(ImportBatchId batch, @Nullable String name, MailForm form) {
        var known = form.application != null && course.find(form.application).isPresent() ? form.application : null;
        var id = known == null ? ApplicationId.next() : known;
        if (known == null) {
            var step = form.round == null ? new NextStep(words.answer(), null) : null;
            applications.bring(id, details(form, null), Outcome.OPEN, null, step);
            imports.note(
                    batch,
                    name,
                    new ImportCounts(1, 0, 0),
                    List.of(new ImportedThing(Removable.APPLICATION, id.value(), null)));
        }
        if (form.round != null) {
            var round = RoundId.next();
            var kind = form.stage == Stage.FINAL
                    ? RoundKind.FINAL
                    : form.stage == Stage.SCREENING ? RoundKind.SCREENING_CALL : RoundKind.OTHER;
            rounds.bring(
                    round,
                    id,
                    new RoundDetails(kind, form.round, RoundResult.WAITING, null, Ratings.NONE, null, List.of()));
            if (known != null) {
                imports.note(
                        batch,
                        name,
                        new ImportCounts(0, 0, 1),
                        List.of(new ImportedThing(Removable.ROUND, round.value(), null)));
            }
        }
        return new Kept("/applications/" + id, id);
    }

    private ApplicationDetails details(MailForm form, @Nullable LocalDate appliedOn) {
        return new ApplicationDetails(
                Objects.requireNonNull(form.employer),
                Objects.requireNonNullElseGet(form.role, words::noRole),
                Objects.requireNonNullElse(form.stage, Stage.APPLIED),
                null,
                appliedOn,
                null);
    }
}
