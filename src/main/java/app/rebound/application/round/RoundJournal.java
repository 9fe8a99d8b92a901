package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final JournalDay journalDay;

    RoundJournal(Rounds rounds, ApplicationLog applications, JournalDay journalDay) {
        this.rounds = rounds;
        this.applications = applications;
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

    /** Adds a round where no version was seen, else changes it. */
    void save(RoundId id, @Nullable Long version, ApplicationId application, RoundDetails details) {
        if (version == null) {
            add(id, application, details);
        } else {
            revise(id, version, details);
        }
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
        return rounds.of(application).stream()
                .map(round -> new StoredRound(round.id(), round.details()))
                .toList();
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
