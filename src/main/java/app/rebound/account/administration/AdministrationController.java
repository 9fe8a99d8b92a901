package app.rebound.account.administration;

import app.rebound.account.HostedAccount;
import app.rebound.account.HostedAccounts;
import app.rebound.account.link.AccountLinks;
import app.rebound.account.link.LinkPost;
import app.rebound.account.room.Rooms;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of those who look after accounts. */
@Controller
@OwnJournalOnly
@Profile("hosted")
@RequestMapping("/administration")
class AdministrationController {

    private static final int ON_A_PAGE = 50;
    private static final Pattern ROOM = Pattern.compile("\\d{1,9}");
    private static final String LIST = "redirect:/administration";

    private final Administration administration;
    private final HostedAccounts accounts;
    private final HostedAccount own;
    private final AccountCounts counts;
    private final AccountLinks links;
    private final LinkPost post;
    private final Rooms rooms;

    AdministrationController(
            Administration administration,
            HostedAccounts accounts,
            HostedAccount own,
            AccountCounts counts,
            AccountLinks links,
            LinkPost post,
            Rooms rooms) {
        this.administration = administration;
        this.accounts = accounts;
        this.own = own;
        this.counts = counts;
        this.links = links;
        this.post = post;
        this.rooms = rooms;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var part = q == null ? "" : q.strip();
        var found = Pager.<HostedAccounts.Entry>read(
                page, number -> accounts.find(part, PageRequest.of(number - 1, ON_A_PAGE)));
        model.addAttribute("q", part);
        model.addAttribute("accounts", found);
        model.addAttribute(
                "pager", Pager.of(found, number -> PageRequests.address("/administration", number, "q", part)));
        model.addAttribute("rooms", rooms.of(found.map(HostedAccounts.Entry::id).getContent()));
        model.addAttribute("months", counts.months());
        model.addAttribute("links", links.all());
        model.addAttribute("sends", post.sends());
        model.addAttribute("own", own.owner().accountId());
        return "administration/list";
    }

    @PostMapping("/invitations")
    String invite(@RequestParam(required = false) @Nullable String emails, Model model, HttpServletResponse response) {
        var made = administration.invite(emails == null ? "" : emails, false);
        if (made.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("emails", emails);
            model.addAttribute("nobody", true);
            return list(null, null, model);
        }
        return show(made, model);
    }

    @PostMapping("/links/{id}")
    String make(@PathVariable UUID id, Model model) {
        return show(List.of(administration.makeAsked(id).orElseThrow(NotFound::new)), model);
    }

    @PostMapping("/links/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        links.end(id);
        Flash.status(redirect, "administration.link.ended");
        return LIST;
    }

    /** Not sent on: an address that opens something is not kept anywhere, not even until the next page. */
    private static String show(List<Administration.MadeLink> made, Model model) {
        model.addAttribute("made", made);
        return "administration/links";
    }

    @PostMapping("/accounts/{id}/link")
    String reset(@PathVariable UUID id, Model model) {
        return show(List.of(administration.reset(other(id))), model);
    }

    @PostMapping("/accounts/{id}/closing")
    String close(@PathVariable UUID id, @RequestParam boolean closed, RedirectAttributes redirect) {
        administration.close(other(id), closed);
        Flash.status(redirect, closed ? "administration.closed" : "administration.opened");
        return LIST;
    }

    /** Empty fields give as much as everyone has. */
    @PostMapping("/accounts/{id}/room")
    String giveRoom(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String applications,
            @RequestParam(required = false) @Nullable String megabytes,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var account = accounts.find(id).orElseThrow(NotFound::new);
        if (!isRoom(applications) || !isRoom(megabytes)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("roomRefused", id);
            return list(account.email(), null, model);
        }
        administration.giveRoom(id, room(applications), room(megabytes));
        Flash.status(redirect, "administration.room.given");
        return LIST;
    }

    private static boolean isRoom(@Nullable String typed) {
        return typed == null || ROOM.matcher(typed).matches();
    }

    private static @Nullable Integer room(@Nullable String typed) {
        return typed == null ? null : Integer.valueOf(typed);
    }

    @PostMapping("/accounts/{id}/deletion")
    String delete(@PathVariable UUID id, RedirectAttributes redirect) {
        administration.delete(other(id));
        Flash.status(redirect, "administration.deleted");
        return LIST;
    }

    /** One's own account has its own page. */
    private UUID other(UUID id) {
        if (id.equals(own.owner().accountId()) || accounts.find(id).isEmpty()) {
            throw new NotFound();
        }
        return id;
    }
}
