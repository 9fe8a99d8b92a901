package app.rebound.transfer.mail;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.application.live.CompanyMemory;
import app.rebound.application.live.Encounter;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.reason.Reason;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.BroughtId;
import app.rebound.transfer.bring.BroughtStore;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.mail.BroughtMails.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that were brought, a card each: confirmed, changed or let go, one by one. */
@Controller
@OwnJournalOnly
@RequestMapping("/import/mails/{id}")
class MailController {

    private final BroughtStore store;
    private final MailImport mails;
    private final RejectionJournal rejections;
    private final CompanyMemory memory;
    private final JournalDay days;

    MailController(
            BroughtStore store, MailImport mails, RejectionJournal rejections, CompanyMemory memory, JournalDay days) {
        this.store = store;
        this.mails = mails;
        this.rejections = rejections;
        this.memory = memory;
        this.days = days;
    }

    @InitBinder("form")
    void bind(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String cards(@PathVariable BroughtId id, @RequestParam(required = false) @Nullable String page, Model model) {
        return page(store.get(id), page, null, model);
    }

    private String page(Brought brought, @Nullable String page, @Nullable MailCardView given, Model model) {
        var read = mails(brought);
        model.addAttribute("id", brought.id());
        model.addAttribute("file", brought.name());
        if (read.refusal().isPresent()) {
            model.addAttribute("refusal", "mail.refused." + read.refusal().get());
            return "import/refused";
        }
        model.addAttribute("view", brought.view());
        var pager = Pager.of(page, read.cards().size(), number -> address(brought.id(), number));
        var shown = read.cards().stream()
                .skip(pager.first())
                .limit(PageRequests.SIZE)
                .map(card -> given != null && given.card().equals(card) ? given : view(read, card))
                .toList();
        model.addAttribute("cards", shown);
        model.addAttribute("pager", pager);
        model.addAttribute("read", read.read());
        model.addAttribute("total", read.cards().size());
        model.addAttribute("rejections", read.rejections());
        model.addAttribute("unsure", read.unsure());
        model.addAttribute("isCut", read.isCut());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("ways", MailAs.values());
        return "import/mails";
    }

    private MailCardView view(BroughtMails read, MailCard card) {
        var form = MailForm.of(card, days.today());
        var decision = read.decision(card);
        if (decision != null) {
            return new MailCardView(card, form, decision, List.of(), null, null);
        }
        var known = memory.of(form.employer, null);
        form.application = meant(read, card, known, form.role);
        return new MailCardView(card, form, null, known, same(form), null);
    }

    /** The application that the message seems to go on about: that of its thread, or an open one for the same role. */
    private static @Nullable ApplicationId meant(
            BroughtMails read, MailCard card, List<Encounter> known, @Nullable String role) {
        return read.ofThread(card)
                .filter(one ->
                        known.stream().anyMatch(encounter -> encounter.id().equals(one)))
                .or(() -> known.stream()
                        .filter(one -> one.outcome() == Outcome.OPEN || one.outcome() == Outcome.NO_REPLY)
                        .filter(one ->
                                role != null && NameMatch.role(one.role()).equals(NameMatch.role(role)))
                        .findFirst()
                        .map(Encounter::id))
                .orElse(null);
    }

    private @Nullable StoredRejection same(MailForm form) {
        if (form.employer == null || form.role == null || form.day == null) {
            return null;
        }
        return rejections
                .perhapsTheSame(form.employer, form.role, null, form.day)
                .orElse(null);
    }

    /** Keeps a message as what the person says it is. Said twice, it is kept once. */
    @PostMapping("/{number}")
    ModelAndView decide(
            @PathVariable BroughtId id,
            @PathVariable int number,
            @RequestParam MailAs as,
            @ModelAttribute("form") MailForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var brought = store.get(id);
        var read = mails(brought);
        var card = read.card(number);
        // Two tabs, or a button pressed twice: one after the other.
        synchronized (read) {
            if (read.decision(card) != null) {
                Flash.status(redirect, "mail.already");
            } else if (as == MailAs.NOTHING) {
                read.decide(card, new Decision(as, null, null));
                Flash.status(redirect, "mail.left");
            } else {
                var problem = errors.hasErrors() ? "mail.invalid" : problem(form, as);
                if (problem != null) {
                    return again(
                            brought,
                            read,
                            new MailCardView(card, form, null, memory.of(form.employer, null), same(form), problem),
                            model);
                }
                var kept = mails.keep(ImportBatchId.of(id), brought.name(), card, form, as);
                read.decide(card, new Decision(as, kept.address(), kept.application()));
                var said = "mail.kept." + as;
                Flash.status(redirect, said, Objects.requireNonNull(form.employer));
            }
        }
        return new ModelAndView("redirect:" + address(id, pageOf(read, card)) + next(read, card));
    }

    private @Nullable String problem(MailForm form, MailAs as) {
        var problem = form.problem(days.today());
        boolean isAsked = problem == null && as == MailAs.REJECTION && form.anyway == null && same(form) != null;
        return isAsked ? "mail.same.ask" : problem;
    }

    private ModelAndView again(Brought brought, BroughtMails read, MailCardView view, Model model) {
        var page = page(brought, String.valueOf(pageOf(read, view.card())), view, model);
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A page is left, and perhaps comes back: its script says so. Where there is none, an hour ends it. */
    @PostMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void depart(@PathVariable BroughtId id, @RequestParam(defaultValue = "0") int view) {
        store.leave(id, view);
    }

    /** A page that was left is there again. */
    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(@PathVariable BroughtId id, @RequestParam(defaultValue = "0") int view) {
        store.get(id).back(view);
    }

    /** Leaves them: what was not kept is gone. */
    @PostMapping("/removal")
    String leave(@PathVariable BroughtId id, RedirectAttributes redirect) {
        store.get(id);
        store.drop(id);
        Flash.status(redirect, "mail.forgotten");
        return "redirect:/import";
    }

    private static int pageOf(BroughtMails read, MailCard card) {
        return read.placeOf(card) / PageRequests.SIZE + 1;
    }

    /** The next card that waits, so that one after the other is a tap. */
    private static String next(BroughtMails read, MailCard card) {
        return read.cards().stream()
                .skip(read.placeOf(card) + 1L)
                .filter(one -> read.decision(one) == null && pageOf(read, one) == pageOf(read, card))
                .findFirst()
                .map(one -> "#mail-" + one.number())
                .orElse("");
    }

    private static String address(BroughtId id, int page) {
        return "/import/mails/" + id + (page > 1 ? "?page=" + page : "");
    }

    private static BroughtMails mails(Brought brought) {
        return Optional.of(brought)
                .flatMap(one -> one.understood(BroughtMails.class))
                .orElseThrow(NotFound::new);
    }
}
