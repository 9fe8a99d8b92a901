package app.rebound.feedback.theme;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.entry.RejectionSearch;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the list of rejections be searched and narrowed by theme. */
@Component
class ThemeSearch implements RejectionSearch {

    private final ThemeMentions mentions;
    private final Themes themes;

    ThemeSearch(ThemeMentions mentions, Themes themes) {
        this.mentions = mentions;
        this.themes = themes;
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return mentions.labelled(pattern);
    }

    @Override
    public Optional<Collection<RejectionId>> withTheme(UUID theme, @Nullable String polarity) {
        return Optional.of(mentions.carrying(new ThemeId(theme), PageRequests.constant(Polarity.class, polarity)));
    }

    @Override
    public Map<UUID, String> themes() {
        return themes.all().stream()
                .collect(Collectors.toMap(
                        theme -> theme.id().value(), Theme::label, (one, other) -> one, LinkedHashMap::new));
    }
}
