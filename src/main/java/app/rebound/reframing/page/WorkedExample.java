package app.rebound.reframing.page;

import app.rebound.reframing.RatedFeeling;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import app.rebound.rejection.feeling.Emotion;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A thought record of ours, which shows what one can look like. */
@Component
class WorkedExample {

    private final MessageSource messages;

    WorkedExample(MessageSource messages) {
        this.messages = messages;
    }

    ThoughtDetails details() {
        return new ThoughtDetails(
                words("thought.example.situation"),
                words("thought.example.thought"),
                85,
                List.of(
                        new RatedFeeling(Emotion.DISCOURAGED.code(), 8, 4),
                        new RatedFeeling(Emotion.ASHAMED.code(), 6, 2)),
                List.of(MarkedTrap.of(Trap.OVERGENERALISING), MarkedTrap.of(Trap.FORTUNE_TELLING)),
                words("thought.example.for"),
                words("thought.example.against"),
                words("thought.example.friend"),
                words("thought.example.mine"),
                words("thought.example.notMine"),
                words("thought.example.balanced"),
                35);
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
