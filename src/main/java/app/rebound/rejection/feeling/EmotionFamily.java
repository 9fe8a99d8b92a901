package app.rebound.rejection.feeling;

import static app.rebound.rejection.feeling.Emotion.ANGRY;
import static app.rebound.rejection.feeling.Emotion.ANXIOUS;
import static app.rebound.rejection.feeling.Emotion.ASHAMED;
import static app.rebound.rejection.feeling.Emotion.CALM;
import static app.rebound.rejection.feeling.Emotion.CONFUSED;
import static app.rebound.rejection.feeling.Emotion.DETERMINED;
import static app.rebound.rejection.feeling.Emotion.DISAPPOINTED;
import static app.rebound.rejection.feeling.Emotion.DISCOURAGED;
import static app.rebound.rejection.feeling.Emotion.EMBARRASSED;
import static app.rebound.rejection.feeling.Emotion.FRUSTRATED;
import static app.rebound.rejection.feeling.Emotion.GRATEFUL;
import static app.rebound.rejection.feeling.Emotion.HOPEFUL;
import static app.rebound.rejection.feeling.Emotion.HOPELESS;
import static app.rebound.rejection.feeling.Emotion.HURT;
import static app.rebound.rejection.feeling.Emotion.NUMB;
import static app.rebound.rejection.feeling.Emotion.PROUD;
import static app.rebound.rejection.feeling.Emotion.RELIEVED;
import static app.rebound.rejection.feeling.Emotion.SAD;
import static app.rebound.rejection.feeling.Emotion.SURPRISED;
import static app.rebound.rejection.feeling.Emotion.TIRED;

import java.util.List;

/** Where the starter words stand, so that one is found without reading all. A place, not a judgement. */
public enum EmotionFamily {
    HEAVY(DISAPPOINTED, SAD, HURT, DISCOURAGED, HOPELESS),
    TENSE(ANXIOUS, FRUSTRATED, ANGRY),
    EXPOSED(ASHAMED, EMBARRASSED),
    WORN_OUT(TIRED, NUMB),
    UNSETTLED(CONFUSED, SURPRISED),
    LIGHTER(RELIEVED, CALM, HOPEFUL, DETERMINED, GRATEFUL, PROUD);

    private final List<Emotion> emotions;

    EmotionFamily(Emotion... emotions) {
        this.emotions = List.of(emotions);
    }

    public List<Emotion> emotions() {
        return emotions;
    }
}
