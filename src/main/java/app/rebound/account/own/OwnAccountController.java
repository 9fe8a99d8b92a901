package app.rebound.account.own;

import app.rebound.account.HostedAccount;
import app.rebound.account.HostedAccounts;
import app.rebound.account.HostedSite;
import app.rebound.account.hosted.AccountSessions;
import app.rebound.account.hosted.SharedLimits;
import app.rebound.account.institution.InstitutionSignIn;
import app.rebound.account.link.AccountLink.Kind;
import app.rebound.account.link.LinkPost;
import app.rebound.account.link.LinkPost.Change;
import app.rebound.account.password.NewPassword;
import app.rebound.account.room.Rooms;
import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.form.AsTyped;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the address, the password, where one is signed in, and the end of it. */
@Controller
@OwnJournalOnly
@Profile("hosted")
@RequestMapping("/settings/account")
class OwnAccountController {

    private static final String HERE = "redirect:/settings/account";

    private final HostedAccount account;
    private final HostedAccounts accounts;
    private final HostedSite site;
    private final AccountSessions sessions;
    private final SharedLimits limits;
    private final KnownBrowsers browsers;
    private final SignedIn signedIn;
    private final LinkPost post;
    private final InstitutionSignIn institutions;
    private final Rooms rooms;

    OwnAccountController(
            HostedAccount account,
            HostedAccounts accounts,
            HostedSite site,
            AccountSessions sessions,
            SharedLimits limits,
            KnownBrowsers browsers,
            SignedIn signedIn,
            LinkPost post,
            InstitutionSignIn institutions,
            Rooms rooms) {
        this.account = account;
        this.accounts = accounts;
        this.site = site;
        this.sessions = sessions;
        this.limits = limits;
        this.browsers = browsers;
        this.signedIn = signedIn;
        this.post = post;
        this.institutions = institutions;
        this.rooms = rooms;
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder("form")
    void asTyped(WebDataBinder binder) {
        for (var password : new String[] {"current", "password", "repeated"}) {
            binder.registerCustomEditor(String.class, password, new AsTyped());
        }
    }

    @GetMapping
    String show(Model model, HttpServletRequest request) {
        model.addAttribute("form", new OwnAccountForm());
        return page(model, request);
    }

    @PostMapping("/email")
    String changeEmail(
            @ModelAttribute("form") OwnAccountForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var spelt = HostedAccounts.spelt(form.email);
        if (spelt.isEmpty()) {
            errors.rejectValue("email", "account.email.none");
        }
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return refuse("email", model, request, response);
        }
        // Whether somebody else has that address is not told here: the link then ends at the page that says it has
        // ended.
        if (limits.mayAskForLink(spelt.get())) {
            post.bringLater(Kind.EMAIL, spelt.get(), account.owner().accountId());
        }
        Flash.status(redirect, post.sends() ? "account.email.sent" : "account.email.asked");
        return HERE;
    }

    @PostMapping("/password")
    String changePassword(
            @ModelAttribute("form") OwnAccountForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NewPassword.check(form.password, form.repeated, errors, account.email());
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return refuse("password", model, request, response);
        }
        account.lock(form.password);
        post.tellLater(Change.PASSWORD, account.email());
        response.setHeader(SignedIn.CLEAR, "\"cache\"");
        signedIn.stay(request, response);
        Flash.status(redirect, "account.password.saved");
        return HERE;
    }

    @PostMapping("/sessions/{name}/end")
    String signOut(@PathVariable UUID name, RedirectAttributes redirect) {
        sessions.end(account.owner(), name);
        Flash.status(redirect, "account.sessions.ended");
        return HERE;
    }

    /** At once in the program; in backups within the days that the page names. */
    @PostMapping("/deletion")
    String delete(
            @ModelAttribute("form") OwnAccountForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        if (!form.confirmation.strip().equalsIgnoreCase(account.email())) {
            errors.rejectValue("confirmation", "account.deletion.differs");
        }
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return refuse("deletion", model, request, response);
        }
        var gone = account.owner().accountId();
        accounts.delete(gone);
        sessions.endAll(gone);
        request.logout();
        response.setHeader(SignedIn.CLEAR, "\"cache\", \"storage\", \"cookies\"");
        return "redirect:/?gone";
    }

    private void checkCurrent(OwnAccountForm form, BindingResult errors, HttpServletRequest request) {
        if (errors.hasErrors()) {
            return;
        }
        if (!limits.maySignIn(account.email(), request.getRemoteAddr(), browsers.find(request))) {
            errors.rejectValue("current", "signIn.slow");
        } else if (!account.opensWith(form.current)) {
            errors.rejectValue("current", "signIn.wrong");
        }
    }

    /** @param part of the page whose form was sent */
    private String refuse(String part, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("part", part);
        return page(model, request);
    }

    private String page(Model model, HttpServletRequest request) {
        model.addAttribute("email", account.email());
        model.addAttribute("site", site);
        model.addAttribute("ways", institutions.ways());
        var own = account.owner().accountId();
        model.addAttribute("room", rooms.of(List.of(own)).get(own));
        model.addAttribute("administrator", account.isAdministrator());
        model.addAttribute(
                "browsers", sessions.of(account.owner(), request.getSession().getId()));
        return "account/own";
    }
}
