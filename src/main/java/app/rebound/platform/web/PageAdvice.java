package app.rebound.platform.web;

import app.rebound.platform.form.CleanText;
import app.rebound.platform.form.EditForm;
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
        if (isEditForm(binder)) {
            binder.initDirectFieldAccess();
        }
        binder.registerCustomEditor(String.class, new CleanText());
    }

    /** The target is there already when a page is shown, and yet to be made when a form is sent. */
    private static boolean isEditForm(WebDataBinder binder) {
        var type = binder.getTargetType();
        return binder.getTarget() instanceof EditForm
                || type != null && EditForm.class.isAssignableFrom(type.toClass());
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
