package app.rebound.account.signin;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.web.FormToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * A form sent after the session has ended is sent again after sign-in: what was typed is not lost. Only forms of our own
 * pages, one for each browser, few at a time and for a short while: whoever has not signed in must not fill the memory.
 */
@Component
public class KeptForms implements RequestCache {

    /** Text of a form that is worth keeping through a sign-in; longer ones are in the browser's draft. */
    static final int MOST_BYTES = 300_000;

    public static final int MOST = 10;
    public static final Duration KEPT = Duration.ofMinutes(30);

    private static final int LONGEST_QUERY = 1_000;
    private static final String AGAIN = "continue";

    /** Passwords are kept nowhere, and what ends or deletes is asked for by whoever has signed in. */
    private static final Pattern NOT_KEPT = Pattern.compile("/settings/.*|/link/.*");

    private final CurrentJournal journal;
    private final JournalMark mark;
    private final Clock clock;
    private final Map<String, KeptForm> forms = new LinkedHashMap<>();

    KeptForms(CurrentJournal journal, JournalMark mark, Clock clock) {
        this.journal = journal;
        this.mark = mark;
        this.clock = clock;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isOurForm(request)) {
            FormToken.of(request).ifPresent(browser -> keep(browser, KeptForm.of(request, clock.instant())));
        }
    }

    private synchronized void keep(String browser, KeptForm form) {
        forms.remove(browser);
        var oldest = forms.keySet().iterator();
        while (forms.size() >= MOST) {
            oldest.next();
            oldest.remove();
        }
        forms.put(browser, form);
    }

    private static boolean isOurForm(HttpServletRequest request) {
        var query = request.getQueryString();
        return HttpMethod.POST.matches(request.getMethod())
                && !NOT_KEPT.matcher(request.getRequestURI()).matches()
                && isOfOurPage(request)
                && String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("X-Autosave") == null
                && request.getContentLength() >= 0
                && request.getContentLength() <= MOST_BYTES
                && (query == null || query.length() <= LONGEST_QUERY);
    }

    /** The origin was compared before; a browser that says nothing of either is none. */
    private static boolean isOfOurPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? request.getHeader(HttpHeaders.ORIGIN) != null : site.equals("same-origin");
    }

    /** Whether this browser has sent a form that waits for a sign-in. */
    public boolean waitsFor(HttpServletRequest request) {
        return find(request).isPresent();
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return find(request)
                .map(form -> new SimpleSavedRequest(form.address(AGAIN)))
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        var isSentOn = HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getQueryString()).endsWith(AGAIN);
        if (!isSentOn || journal.find().isEmpty()) {
            return null;
        }
        var form = find(request).filter(kept -> kept.uri().equals(request.getRequestURI()));
        form.ifPresent(sent -> removeRequest(request, response));
        return form.map(kept -> kept.sentAgain(request)).orElse(null);
    }

    @Override
    public synchronized void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        FormToken.of(request).ifPresent(forms::remove);
    }

    private synchronized Optional<KeptForm> find(HttpServletRequest request) {
        Instant tooOld = clock.instant().minus(KEPT);
        forms.values().removeIf(form -> form.at().isBefore(tooOld));
        return FormToken.of(request).map(forms::get).filter(this::isOfWhoSignedIn);
    }

    /** In one browser one person may follow another: a form of the first is not sent for the second. */
    private boolean isOfWhoSignedIn(KeptForm form) {
        return mark.own().isEmpty() || mark.isOwn(form.mark());
    }
}
