package app.rebound.practice.card.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.story.StoryJournal;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All practice cards, and writing another one. */
@Controller
class CardsController {

    private final CardJournal cards;
    private final StoryJournal stories;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    CardsController(CardJournal cards, StoryJournal stories, RemovedItems removed, JournalDay journalDay) {
        this.cards = cards;
        this.stories = stories;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    @GetMapping("/practice/cards")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var shown = Pager.read(
                page,
                number -> cards.cards(q, tag == null ? null : tag.toLowerCase(Locale.ROOT), number, PageRequests.SIZE));
        model.addAttribute("q", q);
        model.addAttribute("tag", tag);
        model.addAttribute("today", journalDay.today());
        model.addAttribute("cards", shown);
        model.addAttribute(
                "pager",
                Pager.of(shown, number -> PageRequests.address("/practice/cards", number, "q", q, "tag", tag)));
        return "practice/cards";
    }

    @GetMapping("/practice/cards/new")
    String blank(Model model) {
        model.addAttribute("form", new CardForm());
        return newPage(model);
    }

    @PostMapping("/practice/cards")
    String add(@Valid @ModelAttribute("form") CardForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(errors);
        var id = new CardId(form.item());
        return exchange.add(form, errors, () -> cards.find(id).map(CardForm::of))
                .unless(() -> removed.has(Removable.CARD, id.value()))
                .storing(version -> cards.save(id, version, form.toDetails(null)))
                .orBackTo(() -> newPage(model))
                .then(() -> "/practice/cards/" + id, "card.added");
    }

    private String newPage(Model model) {
        model.addAttribute("stories", stories.titles());
        return "practice/new-card";
    }
}
