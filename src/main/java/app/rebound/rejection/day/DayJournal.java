package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.feeling.FeltBeside;
import app.rebound.rejection.feeling.OtherFeelings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class DayJournal {

    private static final Limit CHOICES = Limit.of(50);

    private final DayLines lines;
    private final OtherFeelings feelings;
    private final ApplicationLog applications;
    private final RemovedItems removed;

    DayJournal(DayLines lines, OtherFeelings feelings, ApplicationLog applications, RemovedItems removed) {
        this.lines = lines;
        this.feelings = feelings;
        this.applications = applications;
        this.removed = removed;
    }

    /** A line as its form has it. */
    record Saved(
            DayLineId id,
            DayLineDetails details,
            Map<String, @Nullable Integer> felt,
            @Nullable Long version) {}

    /** A page of lines, the latest day first; {@code more} says whether another follows. */
    record Page(List<StoredDayLine> lines, boolean more) {}

    /**
     * Adds a line.
     *
     * @param id minted by the form, so that a form sent twice is one line
     * @param felt how the day felt, each from 0 to 10 or unrated
     */
    public void add(DayLineId id, DayLineDetails details, Map<String, @Nullable Integer> felt) {
        checkApplication(details.application());
        lines.saveAndFlush(new DayLine(id, details));
        feelings.set(FeltBeside.DAY_LINE, id.value(), felt);
    }

    /** Adds a line to an application that is brought in the same transaction; not written at once. */
    public void bring(DayLineId id, DayLineDetails details) {
        lines.save(new DayLine(id, details));
    }

    /** Adds a line where no version was seen, else changes it. */
    void save(DayLineId id, @Nullable Long version, DayLineDetails details, Map<String, @Nullable Integer> felt) {
        if (version == null) {
            add(id, details, felt);
        } else {
            revise(id, version, details, felt);
        }
    }

    /**
     * Changes a line.
     *
     * @param version of the line that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(DayLineId id, @Nullable Long version, DayLineDetails details, Map<String, @Nullable Integer> felt) {
        var line = lines.findForRevision(id).orElseThrow(NotFound::new);
        if (version == null || !version.equals(line.version())) {
            throw new OptimisticLockingFailureException("The line has changed");
        }
        // The one it has may have been deleted since: it may come back.
        if (details.application() != null
                && !details.application().equals(line.details().application())) {
            checkApplication(details.application());
        }
        line.revise(details);
        feelings.set(FeltBeside.DAY_LINE, id.value(), felt);
    }

    /** Takes the line out of the journal; there is a way back for a while. */
    void remove(DayLineId id) {
        get(id);
        removed.remove(Removable.DAY_LINE, id.value());
    }

    @Transactional(readOnly = true)
    boolean isRemoved(DayLineId id) {
        return removed.has(Removable.DAY_LINE, id.value());
    }

    @Transactional(readOnly = true)
    Optional<Saved> find(DayLineId id) {
        return lines.findById(id)
                .map(line ->
                        new Saved(id, line.details(), feelings.of(FeltBeside.DAY_LINE, id.value()), line.version()));
    }

    @Transactional(readOnly = true)
    Saved get(DayLineId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** A page of the lines up to a day. */
    @Transactional(readOnly = true)
    Page page(LocalDate last, int number) {
        var found = lines.until(last, PageRequest.of(number - 1, PageRequests.SIZE));
        return new Page(views(found.getContent()), found.hasNext());
    }

    /** The lines that have to do with an application, the earliest first. */
    @Transactional(readOnly = true)
    public List<StoredDayLine> of(ApplicationId application) {
        return views(lines.of(application));
    }

    /** Applications to choose from, the latest first. */
    @Transactional(readOnly = true)
    List<DayLines.Choice> choices() {
        return lines.choices(CHOICES);
    }

    private void checkApplication(@Nullable ApplicationId application) {
        if (application != null && applications.find(application).isEmpty()) {
            throw new NotFound();
        }
    }

    private List<StoredDayLine> views(List<DayLines.Row> rows) {
        var felt = feelings.of(
                FeltBeside.DAY_LINE, rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> new StoredDayLine(
                        row.id(),
                        row.writtenOn(),
                        row.words(),
                        row.application(),
                        row.company(),
                        row.role(),
                        felt.getOrDefault(row.id().value(), List.of())))
                .toList();
    }
}
