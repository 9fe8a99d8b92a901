package app.rebound.platform.help;

import app.rebound.platform.Decoration;
import app.rebound.platform.web.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * One line on a page that points to the help page, if it may be welcome and the person has not switched it off. It is
 * found out anew whenever a page is made: nothing of it is stored or logged. A page that has it shows {@code
 * fragments/gentle :: line}.
 */
@Component
public class GentleLine {

    private final MoreThanABadDay badDay;
    private final Viewer viewer;
    private final Decoration decoration;

    GentleLine(MoreThanABadDay badDay, Viewer viewer, Decoration decoration) {
        this.badDay = badDay;
        this.viewer = viewer;
        this.decoration = decoration;
    }

    /**
     * Lets the page show the line, if it may be welcome.
     *
     * @param ownWords what the person wrote themselves, never what others said or wrote to them; null where nothing is
     */
    public void offer(Model model, @Nullable String... ownWords) {
        offer(model, Stream.of(ownWords).filter(Objects::nonNull).toList());
    }

    /** Lets the page show the line, if it may be welcome. */
    public void offer(Model model, List<String> ownWords) {
        model.addAttribute(
                "gentle",
                viewer.wantsGentleLine() && decoration.read(badDay.getClass(), false, () -> badDay.seems(ownWords)));
    }
}
