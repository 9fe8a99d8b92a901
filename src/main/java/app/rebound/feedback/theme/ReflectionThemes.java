package app.rebound.feedback.theme;

import app.rebound.rejection.reflection.ReflectionSaved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reflections are about is suggested when one is saved. */
@Component
class ReflectionThemes {

    private final MentionJournal mentions;

    ReflectionThemes(MentionJournal mentions) {
        this.mentions = mentions;
    }

    @EventListener
    void suggest(ReflectionSaved saved) {
        mentions.suggest(saved.rejection(), null, ThemedText.of(saved.text()));
    }
}
