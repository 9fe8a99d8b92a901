package app.rebound.practice.card;

import app.rebound.application.ApplicationLog;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.practice.story.StoryJournal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
    private final Clock clock;

    CardController(CardJournal cards, StoryJournal stories, ApplicationLog applications, Clock clock) {
        this.cards = cards;
        this.stories = stories;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping
    String card(@PathVariable CardId id, Model model) {
        var card = cards.get(id);
        var asked = card.details().application();
        model.addAttribute("card", card);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "asked", asked == null ? null : applications.find(asked).orElse(null));
        model.addAttribute("told", stories.titled(card.details().story()));
        return "practice/card";
    }

    @GetMapping("/edit")
    String edit(@PathVariable CardId id, Model model) {
        model.addAttribute(CardForm.of(cards.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable CardId id,
            @Valid @ModelAttribute CardForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var card = cards.get(id);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(id, model);
        }
        try {
            cards.revise(id, form.getVersion(), form.toDetails(card.details().application()));
        } catch (OptimisticLockingFailureException changed) {
            var now = CardForm.of(cards.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(id, model);
        }
        Flash.draftSaved(redirect, "card-" + id);
        Flash.status(redirect, "card.saved");
        return "redirect:/practice/cards/" + id;
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
