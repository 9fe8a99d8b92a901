package app.rebound.reframing;

import app.rebound.reframing.trap.MarkedTrap;
import java.util.List;

/** Thought records with defaults: {@code aThought("I am too slow").balanced("I was slow once").build()}. */
public final class ThoughtFixtures {

    private final String thought;
    private Integer belief;
    private Integer beliefAfter;
    private String evidenceAgainst;
    private String balanced;
    private List<RatedFeeling> feelings = List.of();
    private List<MarkedTrap> traps = List.of();

    private ThoughtFixtures(String thought) {
        this.thought = thought;
    }

    public static ThoughtFixtures aThought(String thought) {
        return new ThoughtFixtures(thought);
    }

    public ThoughtFixtures believed(Integer before, Integer after) {
        belief = before;
        beliefAfter = after;
        return this;
    }

    public ThoughtFixtures against(String evidence) {
        evidenceAgainst = evidence;
        return this;
    }

    public ThoughtFixtures balanced(String words) {
        balanced = words;
        return this;
    }

    public ThoughtFixtures feeling(RatedFeeling... felt) {
        feelings = List.of(felt);
        return this;
    }

    public ThoughtFixtures in(MarkedTrap... marked) {
        traps = List.of(marked);
        return this;
    }

    public ThoughtDetails build() {
        return new ThoughtDetails(
                "A call",
                thought,
                belief,
                feelings,
                traps,
                null,
                evidenceAgainst,
                null,
                null,
                null,
                balanced,
                beliefAfter);
    }
}
