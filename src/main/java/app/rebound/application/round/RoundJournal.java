package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of the current journal's applications. */
@Service
@Transactional
public class RoundJournal {

    private final Rounds rounds;
    private final ApplicationLog applications;
    private final List<RoundSource> sources;
    private final JournalDay journalDay;

    RoundJournal(Rounds rounds, ApplicationLog applications, List<RoundSource> sources, JournalDay journalDay) {
        this.rounds = rounds;
        this.applications = applications;
        this.sources = sources;
        this.journalDay = journalDay;
    }

    /**
     * Adds a round.
     *
     * @param id minted by the form, so that a form sent twice is one round
     * @throws NotFound if the journal has no such application
     */
    public void add(RoundId id, ApplicationId application, RoundDetails details) {
        applications.find(application).orElseThrow(NotFound::new);
        rounds.saveAndFlush(new Round(id, application, details));
    }

    /** Adds a round of an application that is brought in the same transaction; not written at once. */
    public void bring(RoundId id, ApplicationId application, RoundDetails details) {
        rounds.save(new Round(id, application, details));
    }

    /** Adds a round where no version was seen, else changes it. */
    void save(RoundId id, @Nullable Long version, ApplicationId application, RoundDetails details) {
        if (version == null) {
            add(id, application, details);
        } else {
            revise(id, version, details);
        }
    }

    /** A round by itself, and whose it is. */
    public record Known(ApplicationId application, RoundDetails details) {}

    /**
     * A round.
     *
     * @throws NotFound if the journal does not have it
     */
    @Transactional(readOnly = true)
    public Known get(RoundId id) {
        return find(id).map(round -> new Known(round.applicationId(), round.details()))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Round> find(RoundId id) {
        return rounds.findById(id);
    }

    /**
     * Changes a round.
     *
     * @param version of the round that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(RoundId id, @Nullable Long version, RoundDetails details) {
        var round = rounds.findForRevision(id).orElseThrow(NotFound::new);
        if (!Objects.equals(version, round.version())) {
            throw new OptimisticLockingFailureException("The round has changed");
        }
        round.revise(details);
    }

    /** The rounds of an application in the order they were held. */
    @Transactional(readOnly = true)
    public List<StoredRound> of(ApplicationId application) {
        var found = rounds.of(application);
        return found.isEmpty() ? List.of() : stored(found, application, sources);
    }

    /** The rounds of an application of which no other module has something to tell. */
    @Transactional(readOnly = true)
    public List<StoredRound> untoldOf(ApplicationId application) {
        return stored(rounds.of(application), application, List.of());
    }

    private List<StoredRound> stored(List<Round> found, ApplicationId application, List<RoundSource> sources) {
        var told = sources.stream().map(source -> source.partsOf(application)).toList();
        return found.stream().map(round -> stored(round, told)).toList();
    }

    private StoredRound stored(Round round, List<Map<RoundId, RoundPart>> told) {
        var details = round.details();
        var meeting = details.meeting();
        return new StoredRound(
                round.id(),
                details,
                meeting.hour(journalDay.zone()),
                !details.isTold() && !meeting.isOver(details.heldOn(), journalDay.now()),
                !details.heldOn().isAfter(journalDay.today()),
                told.stream()
                        .map(parts -> parts.get(round.id()))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** How many were held from the first day to the last, or until today. */
    @Transactional(readOnly = true)
    public long countBetween(LocalDate first, LocalDate last) {
        var today = journalDay.today();
        return rounds.countBetween(first, last.isAfter(today) ? today : last);
    }

    /** Whether a round was held or is planned since a day, or an application that was sent since then has got further. */
    @Transactional(readOnly = true)
    public boolean heardBackSince(LocalDate day) {
        return rounds.existsByHeldOnGreaterThanEqual(day) || applications.gotFurtherSince(day);
    }
}
