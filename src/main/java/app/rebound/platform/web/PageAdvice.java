package app.rebound.platform.web;

import app.rebound.platform.form.CleanText;
import app.rebound.platform.form.FieldForm;
import app.rebound.platform.text.WebAddress;
import app.rebound.platform.text.WebAddressText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page and every form shares. */
@ControllerAdvice
class PageAdvice {

    private static final Pattern FINDING = Pattern.compile("(?:^|&)behind=([\\w-]{1,160})(?:&|$)");

    private final Viewer viewer;
    private final Assets assets;

    PageAdvice(Viewer viewer, Assets assets) {
        this.viewer = viewer;
        this.assets = assets;
    }

    @InitBinder
    void cleanText(WebDataBinder binder) {
        if (isFieldForm(binder)) {
            binder.initDirectFieldAccess();
        }
        binder.registerCustomEditor(String.class, new CleanText());
        completeLinks(binder);
    }

    private static void completeLinks(WebDataBinder binder) {
        var target = binder.getTarget();
        var type = target == null ? binder.getTargetType() : null;
        var form = target != null ? target.getClass() : type == null ? null : type.toClass();
        if (form != null) {
            Arrays.stream(form.getFields())
                    .filter(field -> field.isAnnotationPresent(WebAddress.class))
                    .forEach(field -> binder.registerCustomEditor(String.class, field.getName(), new WebAddressText()));
        }
    }

    /** The target is there already when a page is shown, and yet to be made when a form is sent. */
    private static boolean isFieldForm(WebDataBinder binder) {
        var type = binder.getTargetType();
        return binder.getTarget() instanceof FieldForm
                || type != null && FieldForm.class.isAssignableFrom(type.toClass());
    }

    /** The finding that led here, so that a page leads back to it. The address alone is read: a body may never come. */
    @ModelAttribute("behind")
    @Nullable
    String behind(HttpServletRequest request) {
        var query = request.getQueryString();
        var finding = query == null ? null : FINDING.matcher(query);
        return finding != null && finding.find() ? finding.group(1) : null;
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
