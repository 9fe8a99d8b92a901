package app.rebound.feedback.theme;

import app.rebound.feedback.ThemeId;
import app.rebound.platform.words.FoldedText;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The themes of the current journal. */
interface Themes extends Repository<Theme, ThemeId> {

    Theme save(Theme theme);

    Optional<Theme> findById(ThemeId id);

    @Query("select t from Theme t order by t.id.value")
    List<Theme> inAnyOrder();

    /** By name. */
    default List<Theme> all() {
        return inAnyOrder().stream().sorted(FoldedText.byName(Theme::label)).toList();
    }
}
