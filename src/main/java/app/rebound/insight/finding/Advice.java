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
public record Advice(String labelKey, @Nullable String href) {

    /** Look at the entries behind it. */
    public static final Advice SEE_ENTRIES = new Advice("finding.seeEntries", null);

    /** Practise the cards that are due. */
    public static final Advice PRACTISE = new Advice("finding.practise", "/practice");

    /** Hold a mock interview. */
    public static final Advice MOCK_INTERVIEW = new Advice("finding.mock", "/practice/mock/new");

    /** Make cards of the questions the person struggled with. */
    public static final Advice PRACTISE_QUESTIONS = new Advice("finding.practiseQuestions", "/practice/struggled");

    /** Look at a harsh thought. */
    public static final Advice REFRAME = new Advice("finding.reframe", "/reframing");

    /** Do something that helps. */
    public static final Advice CARE = new Advice("finding.takeCare", "/care");

    /** Take a small brave step. */
    public static final Advice BE_BRAVE = new Advice("finding.beBrave", "/courage");

    /** Look at what went well. */
    public static final Advice WINS = new Advice("finding.seeWins", "/wins");

    /** A goal that works on a theme, filled in. */
    public static Advice goalForTheme(UUID theme, String label) {
        return new Advice(
                "finding.makeGoal",
                UriComponentsBuilder.fromPath("/goals/new")
                        .queryParam("origin", "THEME")
                        .queryParam("theme", theme)
                        .queryParam("text", "{label}")
                        .encode()
                        .buildAndExpand(label)
                        .toUriString());
    }

    public static Advice newGoal() {
        return new Advice("finding.makeGoal", "/goals/new");
    }

    public static Advice openGoal(UUID goal) {
        return new Advice("finding.openGoal", "/goals/" + goal);
    }

    public static Advice openCompass() {
        return new Advice("finding.openCompass", "/compass");
    }

    public static Advice reflect(UUID rejection) {
        return new Advice("finding.reflect", "/rejections/%s/reflection".formatted(rejection));
    }
}
