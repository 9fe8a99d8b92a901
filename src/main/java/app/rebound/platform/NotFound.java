package app.rebound.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing here for this person: a 404, the same for what never was and for what is someone else's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String page;

    public NotFound() {
        this(null);
    }

    /** @param page the template that says more of what may have been here */
    public NotFound(@Nullable String page) {
        this.page = page;
    }

    /** The template that says more of it, if there is one. */
    @Nullable
    public String page() {
        return page;
    }
}
