package app.rebound.platform.text;

import app.rebound.platform.words.Direction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Our sentences, in which a person's word that is read from the right does not turn around the rest. */
final class IsolatingMessages extends ResourceBundleMessageSource {

    @Override
    protected Object[] resolveArguments(@Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        var resolved = super.resolveArguments(arguments, locale);
        for (var at = 0; at < resolved.length; at++) {
            if (resolved[at] instanceof String text) {
                resolved[at] = Direction.isolated(text);
            }
        }
        return resolved;
    }
}
