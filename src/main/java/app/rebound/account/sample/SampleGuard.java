package app.rebound.account.sample;

import app.rebound.account.signin.JournalMark;
import app.rebound.account.signin.KeptForms;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Assets;
import app.rebound.platform.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps journals apart: a form whose page is of the sample, or of another account, is not taken for one's own journal, and what
 * belongs to the account is not to be had in the sample.
 */
@ControllerAdvice
class SampleGuard implements HandlerInterceptor, WebMvcConfigurer {

    /** What a form carries beside what a person typed or chose, and what nobody is to see again. */
    private static final Set<String> NOT_TYPED =
            Set.of("item", "version", "another", "back", "current", "password", "repeated");

    /** Ids, numbers, days and constants. */
    private static final Pattern NO_WORDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[\\d.:-]+|[A-Z_]{2,}|true|on");

    private final CurrentJournal journal;
    private final JournalMark mark;
    private final KeptForms forms;
    private final Viewer viewer;
    private final Assets assets;

    SampleGuard(CurrentJournal journal, JournalMark mark, KeptForms forms, Viewer viewer, Assets assets) {
        this.journal = journal;
        this.mark = mark;
        this.forms = forms;
        this.viewer = viewer;
        this.assets = assets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // A link is of no journal: it belongs to whoever holds it.
        registry.addInterceptor(this)
                .excludePathPatterns(SampleAddress.OPEN, SampleAddress.LEAVE, "/link/**", "/shared/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (journal.isSample() && isOfTheAccount(handler)) {
            throw new OnlyInOwnJournal();
        }
        if (HttpMethod.POST.matches(request.getMethod()) && !mark.isOpen(MarkedTokens.mark(request))) {
            throw new OfAnotherJournal(typed(request));
        }
        return true;
    }

    private static boolean isOfTheAccount(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(OwnJournalOnly.class);
    }

    private static final class OnlyInOwnJournal extends RuntimeException {}

    private static final class OfAnotherJournal extends RuntimeException {

        private final transient List<String> typed;

        private OfAnotherJournal(List<String> typed) {
            this.typed = typed;
        }
    }

    @ExceptionHandler(OnlyInOwnJournal.class)
    ModelAndView onlyInOwnJournal(HttpServletRequest request) {
        return page(
                "sample/own-only", HttpMethod.GET.matches(request.getMethod()) ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    }

    /** What was typed is on the page; a form of one's own journal can be sent again once that is open. */
    @ExceptionHandler(OfAnotherJournal.class)
    ModelAndView ofAnotherJournal(OfAnotherJournal form, HttpServletRequest request, HttpServletResponse response) {
        var sent = MarkedTokens.mark(request);
        var own = mark.isOwn(sent);
        if (own) {
            forms.saveRequest(request, response);
        }
        return page("sample/other-journal", HttpStatus.FORBIDDEN)
                .addObject("own", own)
                .addObject("another", !own && !JournalMark.isOfSample(sent))
                .addObject("again", own && forms.waitsFor(request))
                .addObject("typed", form.typed);
    }

    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !NOT_TYPED.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !NO_WORDS.matcher(text).matches())
                .toList();
    }

    private ModelAndView page(String view, HttpStatusCode status) {
        return new ModelAndView(view, status).addObject("viewer", viewer).addObject("assets", assets);
    }
}
