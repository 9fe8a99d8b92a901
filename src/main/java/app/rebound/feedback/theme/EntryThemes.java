package app.rebound.feedback.theme;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.theme.ThemeMention.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the texts of one entry are about. */
public final class EntryThemes {

    private final List<ThemeMention> mentions;
    private final Map<ThemeId, ThemeName> names;
    private final List<ThemeName> themes;

    private EntryThemes(List<ThemeMention> mentions, List<ThemeName> themes) {
        this.mentions = mentions;
        this.themes = themes;
        this.names = themes.stream().collect(Collectors.toMap(ThemeName::id, Function.identity()));
    }

    static EntryThemes of(List<ThemeMention> mentions, List<ThemeName> themes) {
        return new EntryThemes(mentions, themes);
    }

    /** The themes of a note, or of the reflection where there is none. */
    public ThemesPart in(@Nullable NoteId note) {
        return new ThemesPart(note, views(note, MentionState.SUGGESTED), views(note, MentionState.CONFIRMED), themes);
    }

    /** What all of the entry's texts are about, as the person confirmed it: each theme once. */
    public List<StoredMention> confirmed() {
        return mentions.stream()
                .filter(mention -> mention.state() == MentionState.CONFIRMED)
                .map(this::view)
                .collect(Collectors.toMap(
                        mention -> List.of(mention.theme(), mention.polarity()),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<StoredMention> views(@Nullable NoteId note, MentionState state) {
        return mentions.stream()
                .filter(mention -> mention.isIn(note) && mention.state() == state)
                .map(this::view)
                .toList();
    }

    private StoredMention view(ThemeMention mention) {
        Subject subject = mention.subject();
        return new StoredMention(
                mention.id(), Objects.requireNonNull(names.get(subject.theme())), subject.polarity(), mention.words());
    }
}
