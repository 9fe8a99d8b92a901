package app.rebound.reframing;

import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.rejection.feeling.FeltChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about a harsh thought. Nothing in it is required.
 *
 * @param situation what happened
 * @param thought the thought as it came
 * @param belief how much they believed it, 0 to 100
 * @param feelings what they felt, at first and after
 * @param traps the thinking traps they saw in it
 * @param evidenceFor what speaks for it
 * @param evidenceAgainst what speaks against it
 * @param friend what they would tell a friend
 * @param inMyHands what was in their hands
 * @param notInMyHands what was not
 * @param balanced a fairer thought
 * @param beliefAfter how much they believe the first thought now, 0 to 100
 */
public record ThoughtDetails(
        @Nullable String situation,
        @Nullable String thought,
        @Nullable Integer belief,
        List<RatedFeeling> feelings,
        List<MarkedTrap> traps,
        @Nullable String evidenceFor,
        @Nullable String evidenceAgainst,
        @Nullable String friend,
        @Nullable String inMyHands,
        @Nullable String notInMyHands,
        @Nullable String balanced,
        @Nullable Integer beliefAfter) {

    /** Nothing yet. */
    public static final ThoughtDetails EMPTY =
            new ThoughtDetails(null, null, null, List.of(), List.of(), null, null, null, null, null, null, null);

    public ThoughtDetails {
        feelings = List.copyOf(feelings);
        traps = List.copyOf(traps);
    }

    /** The same with another beginning: what happened, the thought and its first numbers. The rest stays. */
    public ThoughtDetails begunAs(ThoughtDetails beginning) {
        return new ThoughtDetails(
                beginning.situation,
                beginning.thought,
                beginning.belief,
                beginning.feelings.stream()
                        .map(felt -> new RatedFeeling(felt.emotion(), felt.before(), after(felt.emotion())))
                        .toList(),
                traps,
                evidenceFor,
                evidenceAgainst,
                friend,
                inMyHands,
                notInMyHands,
                balanced,
                beliefAfter);
    }

    private @Nullable Integer after(String emotion) {
        for (var felt : feelings) {
            if (felt.emotion().equals(emotion)) {
                return felt.after();
            }
        }
        return null;
    }

    /** How each feeling changed. */
    public List<FeltChange> changes() {
        return feelings.stream().map(RatedFeeling::asChange).toList();
    }

    /** Whether the belief was said both at first and after. */
    public boolean isBeliefKnownTwice() {
        return belief != null && beliefAfter != null;
    }
}
