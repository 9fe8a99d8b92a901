package app.rebound.insight.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One thing to do about a finding.
 *
 * @param labelKey the verb on the button
 * @param href where it leads; null for the entries behind the finding
 */
public record NextStep(String labelKey, @Nullable String href) {

    /** Look at the entries behind it. */
    public static final NextStep SEE_ENTRIES = new NextStep("finding.seeEntries", null);

    /** Practise the cards that are due. */
    public static final NextStep PRACTISE = new NextStep("finding.practise", "/practice");

    /** Hold a mock interview. */
    public static final NextStep MOCK_INTERVIEW = new NextStep("finding.mock", "/practice/mock/new");

    /** Make cards of the questions the person struggled with. */
    public static final NextStep PRACTISE_QUESTIONS = new NextStep("finding.practiseQuestions", "/practice/struggled");

    /** Look at a harsh thought. */
    public static final NextStep REFRAME = new NextStep("finding.reframe", "/reframing");

    /** Do something that helps. */
    public static final NextStep CARE = new NextStep("finding.takeCare", "/care");

    /** Take a small brave step. */
    public static final NextStep BE_BRAVE = new NextStep("finding.beBrave", "/courage");

    /** Look at what went well. */
    public static final NextStep WINS = new NextStep("finding.seeWins", "/wins");

    /** A goal that works on a theme, filled in. */
    public static NextStep goalForTheme(UUID theme, String label) {
        return new NextStep(
                "finding.makeGoal",
                UriComponentsBuilder.fromPath("/goals/new")
                        .queryParam("origin", "THEME")
                        .queryParam("theme", theme)
                        .queryParam("text", "{label}")
                        .encode()
                        .buildAndExpand(label)
                        .toUriString());
    }

    public static NextStep newGoal() {
        return new NextStep("finding.makeGoal", "/goals/new");
    }

    public static NextStep openGoal(UUID goal) {
        return new NextStep("finding.openGoal", "/goals/" + goal);
    }

    public static NextStep openCompass() {
        return new NextStep("finding.openCompass", "/compass");
    }

    public static NextStep reflect(UUID rejection) {
        return new NextStep("finding.reflect", "/rejections/%s/reflection".formatted(rejection));
    }
}
