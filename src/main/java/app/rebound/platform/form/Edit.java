package app.rebound.platform.form;

import app.rebound.platform.NotFound;
import app.rebound.platform.StorageRefusal;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/**
 * The one way in which a form is answered. A handler says what is saved, how to save, which page shows the form and where a
 * success leads; what happens to a mistake, a form sent twice, a stale one, a page used again after Back and a removed item is
 * decided here: one item, nothing typed lost, nothing overwritten unseen.
 *
 * @param <F> the form
 */
public final class Edit<F extends EditForm> {

    /** The version of what was added and never changed since. */
    private static final long FIRST = 0;

    private final Exchange exchange;
    private final F form;
    private final Errors errors;
    private final Supplier<Optional<F>> saved;
    private final boolean adds;
    private BooleanSupplier removed = () -> false;
    private BooleanSupplier question = () -> false;
    private Consumer<@Nullable Long> store = version -> {};
    private Supplier<String> page = () -> "";

    Edit(Exchange exchange, F form, Errors errors, boolean adds, Supplier<Optional<F>> saved) {
        this.exchange = exchange;
        this.form = form;
        this.errors = errors;
        this.adds = adds;
        this.saved = saved;
    }

    /** Whether what a page has added was removed since: it is not revived. */
    public Edit<F> unless(BooleanSupplier removed) {
        this.removed = removed;
        return this;
    }

    /** A question that comes before something is added, such as whether it is there already. */
    public Edit<F> asking(BooleanSupplier question) {
        this.question = question;
        return this;
    }

    /**
     * How to save. It is given the version that the person has seen, or null to add, and refuses with an {@link
     * OptimisticLockingFailureException} or a {@link DataIntegrityViolationException} what does not fit what is there.
     */
    public Edit<F> storing(Consumer<@Nullable Long> store) {
        this.store = store;
        return this;
    }

    /** The page that shows the form once more, with what was typed. */
    public Edit<F> orBackTo(Supplier<String> page) {
        this.page = page;
        return this;
    }

    /**
     * Answers the form.
     *
     * @param address where a success leads
     * @param messageKey what it says there
     * @throws NotFound if what was to be changed is not there
     */
    public String then(Supplier<String> address, String messageKey, @Nullable Object... arguments) {
        exchange.say(messageKey, arguments);
        return then(address);
    }

    /** Answers the form; where a success leads, the page itself says what was done. */
    public String then(Supplier<String> address) {
        var isNew = saved.get().isEmpty();
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return isNew ? add(address) : change(address);
    }

    private String add(Supplier<String> address) {
        if (removed.getAsBoolean()) {
            exchange.show("conflict", "removed");
            return again(HttpStatus.CONFLICT);
        }
        if (question.getAsBoolean()) {
            // Sent twice at once, it may be its own other half that is there already.
            return saved.get().isPresent() ? change(address) : again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            store.accept(null);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException sentTwiceAtOnce) {
            if (saved.get().isEmpty()) {
                throw sentTwiceAtOnce;
            }
            return change(address);
        }
        return done(address);
    }

    private String change(Supplier<String> address) {
        if (isSaved()) {
            return done(address);
        }
        var now = saved.get().orElseThrow(NotFound::new);
        var isSameByName = form.name() != null && form.name().equals(now.name());
        if (adds && form.version == null && !isSameByName) {
            return ask(now, "another");
        }
        try {
            store.accept(adds && form.version == null ? Long.valueOf(FIRST) : form.version);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            if (StorageRefusal.of(changed).kind() != StorageRefusal.Kind.CONFLICT) {
                throw changed;
            }
            if (!isSaved()) {
                return ask(saved.get().orElseThrow(() -> changed), adds ? "another" : "elsewhere");
            }
        }
        return done(address);
    }

    /** Sent before, or saved by another tab in the same words. */
    private boolean isSaved() {
        return saved.get()
                .filter(now -> Differences.between(form, now).isEmpty())
                .isPresent();
    }

    private String ask(F now, String conflict) {
        exchange.show("conflict", conflict);
        exchange.show("saved", Differences.between(form, now));
        form.version = now.version;
        return again(HttpStatus.CONFLICT);
    }

    private String again(HttpStatus status) {
        exchange.status(status);
        exchange.show("answered", form);
        return page.get();
    }

    private String done(Supplier<String> address) {
        exchange.succeed();
        exchange.forget(form.drafts());
        return "redirect:" + address.get();
    }
}
