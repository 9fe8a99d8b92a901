package app.rebound.insight;

import app.rebound.feedback.Polarity;
import app.rebound.insight.Finding.NextStep;
import app.rebound.insight.JournalFacts.GoalFact;
import app.rebound.insight.JournalFacts.ThemeFact;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The theme that came up in most entries: first what to work on, then what goes well. */
@Component
class RecurringTheme implements FindingKind {

    private static final int RECURS = 2;

    @Override
    public List<Finding> findings(JournalFacts facts) {
        var withThemes =
                facts.themes().stream().map(ThemeFact::rejection).distinct().count();
        return ThemeCount.of(facts).stream()
                .filter(theme -> theme.entries() >= RECURS)
                .map(theme -> theme.polarity() == Polarity.TO_IMPROVE
                        ? toWorkOn(theme, withThemes, facts.goals())
                        : goingWell(theme, withThemes))
                .toList();
    }

    private static Finding toWorkOn(ThemeCount theme, long withThemes, List<GoalFact> goals) {
        return new Finding(
                "finding.theme.toImprove",
                List.of(theme.label(), theme.entries(), withThemes),
                Grade.FACT,
                100 + theme.entries(),
                theme.href(),
                goals.stream()
                        .filter(goal -> goal.theme().equals(theme.theme()))
                        .findFirst()
                        .map(goal -> new NextStep("finding.openGoal", "/goals/" + goal.goal()))
                        .orElseGet(() -> new NextStep("finding.makeGoal", newGoal(theme))));
    }

    private static String newGoal(ThemeCount theme) {
        return UriComponentsBuilder.fromPath("/goals/new")
                .queryParam("origin", "THEME")
                .queryParam("theme", theme.theme())
                .queryParam("text", "{label}")
                .encode()
                .buildAndExpand(theme.label())
                .toUriString();
    }

    private static Finding goingWell(ThemeCount theme, long withThemes) {
        return new Finding(
                "finding.theme.strength",
                List.of(theme.label(), theme.entries(), withThemes),
                Grade.FACT,
                50 + theme.entries(),
                theme.href(),
                new NextStep("finding.seeEntries", theme.href()));
    }
}
