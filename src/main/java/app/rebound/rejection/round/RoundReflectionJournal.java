package app.rebound.rejection.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.days.ToldRounds;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.feeling.FeltBeside;
import app.rebound.rejection.feeling.OtherFeelings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person makes of the rounds of the current journal. */
@Service
@Transactional
public class RoundReflectionJournal implements ToldRounds {

    private final RoundReflections reflections;
    private final RoundReflectionParts parts;
    private final RoundJournal rounds;
    private final OtherFeelings feelings;
    private final JournalDay journalDay;

    RoundReflectionJournal(
            RoundReflections reflections,
            RoundReflectionParts parts,
            RoundJournal rounds,
            OtherFeelings feelings,
            JournalDay journalDay) {
        this.reflections = reflections;
        this.parts = parts;
        this.rounds = rounds;
        this.feelings = feelings;
        this.journalDay = journalDay;
    }

    /** What is saved so far of one round. */
    record Saved(
            RoundWords words,
            Map<String, @Nullable Integer> felt,
            @Nullable Long version) {}

    @Transactional(readOnly = true)
    Saved find(RoundId round) {
        var felt = feelings.of(FeltBeside.ROUND, round.value());
        return reflections
                .findById(round)
                .map(found -> new Saved(found.words(), felt, found.version()))
                .orElseGet(() -> new Saved(RoundWords.NONE, Map.of(), null));
    }

    /**
     * Saves what the person wrote, on the day it is now where it is the first time.
     *
     * @param version of the reflection that the person was looking at, null where nothing was saved
     * @throws NotFound if the journal has no such round
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void save(RoundId round, @Nullable Long version, RoundWords words, Map<String, @Nullable Integer> felt) {
        rounds.get(round);
        var before = reflections.findForRevision(round);
        if (!Objects.equals(version, before.map(RoundReflection::version).orElse(null))) {
            throw new OptimisticLockingFailureException("The reflection has changed");
        }
        before.ifPresentOrElse(
                reflection -> reflection.rewrite(words),
                () -> reflections.saveAndFlush(new RoundReflection(round, words, journalDay.today())));
        feelings.set(FeltBeside.ROUND, round.value(), felt);
    }

    /** What was written about the rounds of an application, in the order they were held. */
    @Transactional(readOnly = true)
    public List<ToldRound> of(ApplicationId application) {
        return parts.told(application);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RoundId> among(Collection<RoundId> told) {
        return told.isEmpty() ? Set.of() : reflections.among(told);
    }
}
