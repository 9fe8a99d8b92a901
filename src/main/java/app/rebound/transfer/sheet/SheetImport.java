package app.rebound.transfer.sheet;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.rejection.RejectionDetails;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.day.DayJournal;
import app.rebound.rejection.day.DayLineDetails;
import app.rebound.rejection.day.DayLineId;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.sheet.row.ReadRow;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the applications of a table to the current journal, all of them or none. */
@Service
@Transactional
class SheetImport {

    /** Written at once, and then forgotten by the session: thousands in it make every look at it slow. */
    private static final int AT_ONCE = 400;

    /** Rounds and rejections that are not older are asked about. */
    private static final int ASKED_DAYS = 8;

    private static final int PAST_ASKING = 30;

    private static final Map<Stage, RoundKind> KINDS = Map.of(
            Stage.SCREENING, RoundKind.SCREENING_CALL,
            Stage.ASSESSMENT, RoundKind.SKILLS_TEST,
            Stage.INTERVIEW, RoundKind.OTHER,
            Stage.FINAL, RoundKind.FINAL);

    private final Matches matches;
    private final Names names;
    private final ApplicationLog applications;
    private final RejectionJournal rejections;
    private final RoundJournal rounds;
    private final DayJournal dayLines;
    private final Feelings feelings;
    private final PutAside aside;
    private final ImportLog imports;
    private final JournalRevisions revisions;
    private final JournalDay days;
    private final EntityManager entities;
    private final Clock clock;

    SheetImport(
            Matches matches,
            Names names,
            ApplicationLog applications,
            RejectionJournal rejections,
            RoundJournal rounds,
            DayJournal dayLines,
            Feelings feelings,
            PutAside aside,
            ImportLog imports,
            JournalRevisions revisions,
            JournalDay days,
            EntityManager entities,
            Clock clock) {
        this.matches = matches;
        this.names = names;
        this.applications = applications;
        this.rejections = rejections;
        this.rounds = rounds;
        this.dayLines = dayLines;
        this.feelings = feelings;
        this.aside = aside;
        this.imports = imports;
        this.revisions = revisions;
        this.days = days;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Adds what is new among some rows. Sent twice, it is added once.
     *
     * @param name of the file, or null if it was pasted
     * @param anyway lines that are added though they look as if they were there
     */
    ImportCounts add(ImportBatchId id, @Nullable String name, List<ReadRow> rows, Set<Integer> anyway) {
        // Whoever imports at the same time, from another tab, finds what this one has added.
        revisions.lock();
        var done = imports.find(id);
        if (done.isPresent()) {
            return done.get().counts();
        }
        var added = matches.of(rows, anyway).added();
        var things = new ArrayList<ImportedThing>();
        for (var at = 0; at < added.size(); at++) {
            things.addAll(add(added.get(at)));
            if (at % AT_ONCE == AT_ONCE - 1) {
                entities.flush();
                entities.clear();
            }
        }
        var counts = new ImportCounts(
                added.size(), (int) added.stream().filter(ReadRow::isRejection).count(), 0);
        imports.note(id, name, counts, things);
        return counts;
    }

    private List<ImportedThing> add(ReadRow row) {
        var id = ApplicationId.next();
        var step = row.nextStep();
        applications.bring(
                id,
                new ApplicationDetails(
                        names.company(row),
                        names.role(row),
                        row.stage(),
                        row.source(),
                        row.via(),
                        row.appliedOn(),
                        row.link()),
                row.outcome(),
                row.endedOn(),
                step == null ? null : new NextStep(step, row.nextStepOn()));
        addRounds(id, row);
        var things = new ArrayList<>(List.of(new ImportedThing(Removable.APPLICATION, id.value(), null)));
        var note = note(row);
        if (row.isRejection() && row.endedOn() != null) {
            addRejection(id, row, row.endedOn());
        } else if (note != null) {
            var line = DayLineId.next();
            dayLines.bring(line, new DayLineDetails(dayOf(row), note, id));
            things.add(new ImportedThing(Removable.DAY_LINE, line.value(), id.value()));
        }
        return things;
    }

    /** What was felt goes with the day the person heard, so that nobody is asked again how it feels by now. */
    private void addRejection(ApplicationId application, ReadRow row, LocalDate heardOn) {
        var id = RejectionId.next();
        rejections.bring(id, application, new RejectionDetails(heardOn, null, note(row)), clock.instant());
        if (isRecent(heardOn)) {
            aside.put("ask:" + id, null, heardOn.plusDays(PAST_ASKING));
        }
        if (row.feelings() != null) {
            entities.flush();
            SheetFeelings.read(row.feelings()).ifPresent(felt -> feelings.add(id, felt, days.startOf(heardOn)));
        }
    }

    /** Feelings that cannot be told apart, or have no rejection to stand beside, stay as they were written. */
    private static @Nullable String note(ReadRow row) {
        var felt = row.feelings() == null
                        || row.isRejection()
                                && SheetFeelings.read(row.feelings()).isPresent()
                ? null
                : row.feelings();
        var note = Stream.of(row.note(), felt).filter(one -> one != null).collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }

    private LocalDate dayOf(ReadRow row) {
        return Stream.of(row.endedOn(), row.appliedOn())
                .filter(day -> day != null)
                .findFirst()
                .orElse(days.today());
    }

    private void addRounds(ApplicationId application, ReadRow row) {
        for (var held : row.rounds()) {
            var id = RoundId.next();
            var result = held.isPassed()
                    ? RoundResult.PASSED
                    : row.isRejection() ? RoundResult.NOT_PASSED : RoundResult.WAITING;
            rounds.bring(
                    id,
                    application,
                    new RoundDetails(
                            KINDS.getOrDefault(held.stage(), RoundKind.OTHER),
                            held.on(),
                            result,
                            null,
                            Ratings.NONE,
                            null,
                            List.of()));
            if (row.isRejection() && isRecent(held.on())) {
                aside.put("round-felt:" + id, null, held.on().plusDays(PAST_ASKING));
            }
        }
    }

    private boolean isRecent(LocalDate day) {
        return day.isAfter(days.today().minusDays(ASKED_DAYS));
    }
}
