package app.rebound.account.link;

import app.rebound.account.Choices;
import app.rebound.account.HostedAccount;
import app.rebound.account.HostedAccounts;
import app.rebound.account.HostedSite;
import app.rebound.account.Owner;
import app.rebound.account.link.LinkPost.Change;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.BesideJournal;
import app.rebound.platform.form.AsTyped;
import app.rebound.platform.text.Zones;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

/** What a link that ends opens. To look at it does not use it up: mail programs look at links too. */
@Controller
@BesideJournal
@Profile("hosted")
@RequestMapping("/link/{secret}")
class LinkController {

    private final AccountLinks links;
    private final HostedAccounts accounts;
    private final HostedAccount account;
    private final LinkPost post;
    private final SignedIn signedIn;
    private final HostedSite site;
    private final TransactionTemplate transaction;

    LinkController(
            AccountLinks links,
            HostedAccounts accounts,
            HostedAccount account,
            LinkPost post,
            SignedIn signedIn,
            HostedSite site,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.accounts = accounts;
        this.account = account;
        this.post = post;
        this.signedIn = signedIn;
        this.site = site;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder("joinForm")
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "password", new AsTyped());
        binder.registerCustomEditor(String.class, "repeated", new AsTyped());
    }

    @ModelAttribute("site")
    HostedSite site() {
        return site;
    }

    @GetMapping
    String open(@PathVariable String secret, Model model, HttpServletResponse response) {
        model.addAttribute(new JoinForm());
        return show(links.find(secret), model, response);
    }

    private static String show(Optional<AccountLink> link, Model model, HttpServletResponse response) {
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "account/link-ended";
        }
        model.addAttribute("link", link.get());
        model.addAttribute("zones", Zones.ALL);
        return "account/link";
    }

    @PostMapping
    String use(
            @PathVariable String secret,
            @Valid @ModelAttribute JoinForm joinForm,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var link = links.find(secret);
        var choosesPassword =
                link.filter(one -> one.kind() != AccountLink.Kind.EMAIL).isPresent();
        if (choosesPassword) {
            joinForm.check(errors, link.get().email());
        }
        if (link.isEmpty() || errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(link, model, response);
        }
        var before = Optional.ofNullable(link.get().account()).flatMap(accounts::find);
        var owner = used(link.get(), joinForm);
        if (owner.isEmpty()) {
            return show(Optional.empty(), model, response);
        }
        before.ifPresent(
                account -> post.tellLater(choosesPassword ? Change.PASSWORD : Change.ADDRESS, account.email()));
        if (!choosesPassword) {
            return "redirect:/sign-in?moved";
        }
        if (account.isGood(owner.get())) {
            response.setHeader(SignedIn.CLEAR, "\"cache\", \"storage\"");
            signedIn.stay(request, response);
            Flash.status(redirect, link.get().account() == null ? "link.joined" : "link.password.set");
        }
        return "redirect:/dashboard";
    }

    /** Uses a link up; empty if somebody was faster, or has the address by now. */
    private Optional<Owner> used(AccountLink link, JoinForm form) {
        try {
            return Objects.requireNonNull(transaction.execute(
                    status -> links.end(link.id()) ? Optional.of(use(link, form)) : Optional.empty()));
        } catch (DataIntegrityViolationException taken) {
            return Optional.empty();
        }
    }

    private Owner use(AccountLink link, JoinForm form) {
        var account = link.account();
        if (account == null) {
            return accounts.create(
                    link.email(),
                    form.password,
                    link.administrator(),
                    Choices.USUAL.called(form.name).in(Zones.find(form.zone).orElse(null)));
        }
        return link.kind() == AccountLink.Kind.EMAIL
                ? accounts.moveTo(account, link.email())
                : accounts.setPassword(account, form.password);
    }
}
