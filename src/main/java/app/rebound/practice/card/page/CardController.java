package app.rebound.practice.card.page;

import app.rebound.application.ApplicationLog;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.story.StoryJournal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One practice card: read it, edit it, remove it. */
@Controller
@RequestMapping("/practice/cards/{id}")
class CardController {

    private final CardJournal cards;
    private final StoryJournal stories;
    private final ApplicationLog applications;
    private final JournalDay journalDay;

    CardController(CardJournal cards, StoryJournal stories, ApplicationLog applications, JournalDay journalDay) {
        this.cards = cards;
        this.stories = stories;
        this.applications = applications;
        this.journalDay = journalDay;
    }

    @GetMapping
    String card(@PathVariable CardId id, Model model) {
        var card = cards.get(id);
        var asked = card.details().application();
        model.addAttribute("card", card);
        model.addAttribute("today", journalDay.today());
        model.addAttribute(
                "asked", asked == null ? null : applications.find(asked).orElse(null));
        model.addAttribute("told", stories.titled(card.details().story()));
        return "practice/card";
    }

    @GetMapping("/edit")
    String edit(@PathVariable CardId id, Model model) {
        model.addAttribute("form", CardForm.of(cards.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable CardId id,
            @Valid @ModelAttribute("form") CardForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(errors);
        return exchange.change(form, errors, () -> CardForm.of(cards.get(id)))
                .storing(version -> cards.revise(
                        id, version, form.toDetails(cards.get(id).details().application())))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/practice/cards/" + id, "card.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable CardId id, RedirectAttributes redirect) {
        cards.remove(id);
        Flash.removed(redirect, Removable.CARD, id.value(), "/practice/cards/" + id, "card.removed");
        return "redirect:/practice/cards";
    }

    private String editPage(CardId id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("stories", stories.titles());
        return "practice/edit-card";
    }
}
