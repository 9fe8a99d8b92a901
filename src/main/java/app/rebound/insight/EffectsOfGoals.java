package app.rebound.insight;

import app.rebound.goal.GoalId;
import app.rebound.goal.effect.GoalEffect;
import app.rebound.goal.effect.GoalEffect.Times;
import app.rebound.goal.effect.GoalEffects;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.kind.theme.Halves;
import app.rebound.insight.kind.theme.Mentions;
import app.rebound.insight.statistics.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Tells a goal's own page what the dashboard says of it. */
@Component
class EffectsOfGoals implements GoalEffects {

    private final DashboardService dashboards;

    EffectsOfGoals(DashboardService dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public Optional<GoalEffect> of(GoalId goal) {
        return Optional.ofNullable(dashboards.effects().get(goal.value()));
    }

    /**
     * The effect of each goal whose theme has come up.
     *
     * @param said the findings that are shown; without one of its own, a goal has its counts
     */
    static Map<UUID, GoalEffect> of(FactsByEntry evidence, List<Finding> said) {
        var findings = said.stream().collect(Collectors.toMap(Finding::key, Function.identity()));
        var labels = evidence.facts().themes().stream()
                .collect(Collectors.toMap(ThemeFact::theme, ThemeFact::label, (one, same) -> one));
        var mentions = Mentions.of(evidence);
        var effects = new HashMap<UUID, GoalEffect>();
        for (GoalFact goal : evidence.facts().goals()) {
            var halves = mentions.since(goal);
            var label = labels.get(goal.theme());
            if (label != null && halves.before().of() > 0) {
                effects.put(goal.goal(), effect(goal, label, halves, findings.get(Halves.keyOf(goal)), mentions));
            }
        }
        return effects;
    }

    private static GoalEffect effect(
            GoalFact goal, String label, Halves halves, @Nullable Finding finding, Mentions mentions) {
        return new GoalEffect(
                times(halves.before()),
                times(halves.now()),
                goal.closedOn() == null
                        ? null
                        : times(mentions.around(goal.closedOn().plusDays(1), goal.theme())
                                .now()),
                resolvable(
                        finding == null
                                ? Sentence.of("finding.change.goal.fact", halves.told(label, goal.title()))
                                : finding.sentence()),
                (finding == null ? Grade.FACT : finding.grade()).name(),
                halves.lacking() == 0 ? null : resolvable(Sentence.of("finding.missing.entries", halves.lacking())),
                finding == null ? null : finding.href());
    }

    private static Times times(Share share) {
        return new Times(share.count(), share.of());
    }

    private static MessageSourceResolvable resolvable(Sentence sentence) {
        return new DefaultMessageSourceResolvable(new String[] {sentence.key()}, sentence.argumentArray());
    }
}
