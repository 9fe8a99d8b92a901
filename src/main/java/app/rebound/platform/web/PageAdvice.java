package app.rebound.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page and every form shares. */
@ControllerAdvice
class PageAdvice {

    private final Viewer viewer;
    private final Assets assets;

    PageAdvice(Viewer viewer, Assets assets) {
        this.viewer = viewer;
        this.assets = assets;
    }

    @InitBinder
    void cleanText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @ModelAttribute("viewer")
    Viewer viewer() {
        return viewer;
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }
}
