package app.rebound.insight.fact;

import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.rejection.reason.SaidBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rejection with what is known of it.
 *
 * @param tried its application
 * @param rounds in the order they were held
 * @param toImprove themes to work on
 * @param strengths themes that went well
 * @param guessed the person's own reasons
 * @param told the employer's reasons
 * @param lookedAt whether something is written about it: a reflection, feedback, a theme or a reason
 */
public record Entry(
        ApplicationFact tried,
        List<RoundFact> rounds,
        Set<UUID> toImprove,
        Set<UUID> strengths,
        Set<Given> guessed,
        Set<Given> told,
        boolean lookedAt) {

    static Entry of(
            ApplicationFact tried,
            List<RoundFact> rounds,
            List<ThemeFact> themes,
            List<ReasonFact> reasons,
            boolean lookedAt) {
        return new Entry(
                tried,
                rounds,
                themes(themes, Polarity.TO_IMPROVE),
                themes(themes, Polarity.STRENGTH),
                reasons(reasons, SaidBy.ME),
                reasons(reasons, SaidBy.THEM),
                lookedAt || !themes.isEmpty() || !reasons.isEmpty());
    }

    public UUID application() {
        return tried.application();
    }

    public UUID rejection() {
        return Objects.requireNonNull(tried.rejection());
    }

    public LocalDate heardOn() {
        return Objects.requireNonNull(tried.heardOn());
    }

    /** The kind of the round it ended after, or null where no round is known. */
    public @Nullable RoundKind lastKind() {
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1).kind();
    }

    public Stage stage() {
        return tried.stage();
    }

    public @Nullable Source source() {
        return tried.source();
    }

    private static Set<UUID> themes(List<ThemeFact> themes, Polarity polarity) {
        return themes.stream()
                .filter(theme -> theme.polarity() == polarity)
                .map(ThemeFact::theme)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Given> reasons(List<ReasonFact> reasons, SaidBy saidBy) {
        return reasons.stream()
                .filter(reason -> reason.saidBy() == saidBy)
                .map(Given::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
