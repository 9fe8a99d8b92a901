package app.rebound.platform.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One request that sends a form, and its answer; a handler asks for it as a parameter. */
public final class Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ModelMap model;
    private final Map<String, Object> said = new HashMap<>();

    Exchange(HttpServletRequest request, HttpServletResponse response, ModelMap model) {
        this.request = request;
        this.response = response;
        this.model = model;
    }

    /**
     * A form that changes something.
     *
     * @param saved what is saved, as a form; throws a 404 if there is nothing
     */
    public <F extends EditForm> Edit<F> change(F form, Errors errors, Supplier<F> saved) {
        return new Edit<>(this, form, errors, false, () -> Optional.of(saved.get()));
    }

    /**
     * A form that adds something.
     *
     * @param saved what is saved under the form's own id, as a form, once it was sent
     */
    public <F extends EditForm> Edit<F> add(F form, Errors errors, Supplier<Optional<F>> saved) {
        return new Edit<>(this, form, errors, true, saved);
    }

    void show(String name, Object value) {
        model.addAttribute(name, value);
    }

    void status(HttpStatus status) {
        response.setStatus(status.value());
    }

    /** What the next page says, if it comes to a success. */
    void say(String messageKey, @Nullable Object[] arguments) {
        said.put("said", messageKey);
        said.put("saidArguments", arguments);
    }

    void succeed() {
        said.forEach(this::flash);
    }

    void forget(String draft) {
        flash("savedDraft", draft);
    }

    private void flash(String name, Object value) {
        RequestContextUtils.getOutputFlashMap(request).put(name, value);
    }
}
