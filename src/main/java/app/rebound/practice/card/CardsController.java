package app.rebound.practice.card;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.practice.story.StoryJournal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All practice cards, and writing another one. */
@Controller
class CardsController {

    private final CardJournal cards;
    private final StoryJournal stories;
    private final RemovedItems removed;
    private final Clock clock;

    CardsController(CardJournal cards, StoryJournal stories, RemovedItems removed, Clock clock) {
        this.cards = cards;
        this.stories = stories;
        this.removed = removed;
        this.clock = clock;
    }

    @GetMapping("/practice/cards")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var number = PageRequests.page(page);
        model.addAttribute("q", q);
        model.addAttribute("tag", tag);
        model.addAttribute("number", number);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "cards", cards.cards(q, tag == null ? null : tag.toLowerCase(Locale.ROOT), number, PageRequests.SIZE));
        return "practice/cards";
    }

    @GetMapping("/practice/cards/new")
    String blank(Model model) {
        model.addAttribute(CardForm.blank());
        return newPage(model);
    }

    @PostMapping("/practice/cards")
    String add(
            @Valid @ModelAttribute CardForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newPage(model);
        }
        var details = form.toDetails(null);
        var id = form.getCard() == null ? CardId.next() : form.getCard();
        var before = cards.find(id);
        if (before.isPresent() && before.get().details().question().equals(details.question())) {
            // Sent again: nothing has changed, or the person went back and added something.
            cards.revise(id, before.get().version(), details);
        } else {
            if (before.isPresent() || removed.has(Removable.CARD, id.value())) {
                // The page is used again for another card, or its own is gone: the id is taken.
                id = CardId.next();
            }
            cards.add(id, details, false);
        }
        Flash.draftSaved(redirect, "new-card");
        Flash.status(redirect, "card.added");
        return "redirect:/practice/cards/" + id;
    }

    private String newPage(Model model) {
        model.addAttribute("stories", stories.titles());
        return "practice/new-card";
    }
}
