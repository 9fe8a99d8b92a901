package app.rebound.account.link;

import app.rebound.account.HostedAccounts;
import app.rebound.account.HostedSite;
import app.rebound.account.hosted.SharedLimits;
import app.rebound.account.link.AccountLink.Kind;
import app.rebound.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asking for an account, or for a new password. Whatever address is given, the answer is the same and takes as long: no page
 * tells whether somebody has an account.
 */
@Controller
@Profile("hosted")
@RequestMapping("/account")
class AskForLinkController {

    private final HostedAccounts accounts;
    private final SharedLimits limits;
    private final LinkPost post;
    private final HostedSite site;

    AskForLinkController(HostedAccounts accounts, SharedLimits limits, LinkPost post, HostedSite site) {
        this.accounts = accounts;
        this.limits = limits;
        this.post = post;
        this.site = site;
    }

    @ModelAttribute("site")
    HostedSite site() {
        return site;
    }

    /** Whether the link comes by e-mail, or through those who run this. */
    @ModelAttribute("sends")
    boolean sends() {
        return post.sends();
    }

    @GetMapping("/new")
    String askToJoin(Model model) {
        return page(true, model);
    }

    @GetMapping("/forgotten")
    String forgotten(Model model) {
        return page(false, model);
    }

    private static String page(boolean joins, Model model) {
        model.addAttribute("joins", joins);
        return "account/ask-for-link";
    }

    @PostMapping("/new")
    @Nullable
    String join(
            @RequestParam(required = false) @Nullable String email,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!site.signUp()) {
            throw new NotFound();
        }
        return bring(email, true, model, request, response);
    }

    @PostMapping("/forgotten")
    @Nullable
    String remind(
            @RequestParam(required = false) @Nullable String email,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return bring(email, false, model, request, response);
    }

    private @Nullable String bring(
            @Nullable String email,
            boolean joins,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var spelt = HostedAccounts.spelt(email == null ? "" : email);
        model.addAttribute("email", email);
        if (spelt.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("noAddress", true);
            return page(joins, model);
        }
        if (!limits.mayAskFrom(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return null;
        }
        if (limits.mayAskForLink(spelt.get())) {
            bring(spelt.get(), joins);
        }
        return "account/link-asked";
    }

    /** Who has an account and asks for one gets the way into theirs. */
    private void bring(String email, boolean joins) {
        var account = accounts.find(email);
        if (account.isPresent()) {
            post.bringLater(Kind.PASSWORD, email, account.get().id());
        } else if (joins) {
            post.bringLater(Kind.JOIN, email, null);
        }
    }
}
