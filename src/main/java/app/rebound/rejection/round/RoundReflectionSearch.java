package app.rebound.rejection.round;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets the list of rejections be searched by what was written about their rounds. */
@Component
class RoundReflectionSearch implements RejectionSearch {

    private final RoundReflections reflections;

    RoundReflectionSearch(RoundReflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return reflections.mentioning(pattern);
    }
}
