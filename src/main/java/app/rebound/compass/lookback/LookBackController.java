package app.rebound.compass.lookback;

import app.rebound.platform.aside.PutAside;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.Pager;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back: all look backs, another one, and each to be edited or removed. */
@Controller
@RequestMapping("/compass/look-backs")
class LookBackController {

    private static final String LIST = "/compass/look-backs";
    private static final int ON_A_PAGE = 6;
    private static final int BESIDE = 3;

    private final LookBackJournal lookBacks;
    private final Numbers numbers;
    private final PutAside aside;
    private final JournalDay journalDay;

    LookBackController(LookBackJournal lookBacks, Numbers numbers, PutAside aside, JournalDay journalDay) {
        this.lookBacks = lookBacks;
        this.numbers = numbers;
        this.aside = aside;
        this.journalDay = journalDay;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        var shown = Pager.read(page, number -> lookBacks.latest(number, ON_A_PAGE));
        model.addAttribute("lookBacks", shown);
        model.addAttribute("pager", Pager.of(shown, number -> LIST + "?page=" + number));
        model.addAttribute("asks", !aside.all().isAside(DueLookBack.ASKING, null, today()));
        return "compass/look-backs";
    }

    @GetMapping("/new")
    String blank(Model model) {
        var form = LookBackForm.on(Span.offered(today(), lookBacks.lastDay()));
        model.addAttribute("form", form);
        return page(null, form, model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") LookBackForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new LookBackId(form.item());
        return exchange.add(form, errors, () -> lookBacks.find(id).map(LookBackForm::of))
                .unless(() -> lookBacks.isRemoved(id))
                .storing(version -> lookBacks.save(id, version, form.toDetails()))
                .orBackTo(() -> page(null, form, model))
                .then(() -> LIST, "lookBack.saved");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable LookBackId id, Model model) {
        var form = LookBackForm.of(lookBacks.get(id));
        model.addAttribute("form", form);
        return page(id, form, model);
    }

    @PostMapping("/{id}")
    String rewrite(
            @PathVariable LookBackId id,
            @Valid @ModelAttribute("form") LookBackForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        return exchange.change(form, errors, () -> LookBackForm.of(lookBacks.get(id)))
                .storing(version -> lookBacks.rewrite(id, version, form.toDetails()))
                .orBackTo(() -> page(id, form, model))
                .then(() -> LIST, "lookBack.saved");
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable LookBackId id, RedirectAttributes redirect) {
        lookBacks.remove(id);
        Flash.removed(redirect, Removable.LOOK_BACK, id.value(), LIST, "lookBack.removed");
        return "redirect:" + LIST;
    }

    /** Whether Today asks once a month. */
    @PostMapping("/asking")
    String ask(@RequestParam(defaultValue = "false") boolean asks, RedirectAttributes redirect) {
        if (asks) {
            aside.back(DueLookBack.ASKING);
        } else {
            aside.put(DueLookBack.ASKING, null, null);
        }
        Flash.status(redirect, asks ? "lookBack.asking.on" : "lookBack.asking.off");
        return "redirect:" + LIST;
    }

    private String page(@Nullable LookBackId id, LookBackForm form, Model model) {
        var span = form.span();
        model.addAttribute("id", id);
        model.addAttribute("span", span);
        model.addAttribute("numbers", span == null ? null : numbers.of(span));
        model.addAttribute(
                "earlier",
                lookBacks.latest(1, BESIDE + 1).stream()
                        .filter(one -> !one.id().equals(id))
                        .limit(BESIDE)
                        .toList());
        return "compass/look-back";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
