package app.rebound.practice.story;

import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Went;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One story: read it, edit it, note where it was told, remove it. */
@Controller
@RequestMapping("/practice/stories/{id}")
class StoryController {

    private final StoryJournal stories;
    private final ApplicationLog applications;
    private final JournalDay journalDay;

    StoryController(StoryJournal stories, ApplicationLog applications, JournalDay journalDay) {
        this.stories = stories;
        this.applications = applications;
        this.journalDay = journalDay;
    }

    @GetMapping
    String story(@PathVariable StoryId id, Model model) {
        model.addAttribute("form", TellingForm.on(today()));
        return page(id, model);
    }

    @PostMapping("/tellings")
    String tell(
            @PathVariable StoryId id,
            @Valid @ModelAttribute("form") TellingForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        var telling = form.item();
        return exchange.add(
                        form,
                        errors,
                        () -> stories.get(id).details().telling(telling).map(TellingForm::of))
                .storing(version -> stories.tell(id, form.toTelling()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/practice/stories/" + id, "telling.saved");
    }

    @PostMapping("/tellings/{telling}/removal")
    String untell(@PathVariable StoryId id, @PathVariable UUID telling, RedirectAttributes redirect) {
        stories.untell(id, telling);
        Flash.status(redirect, "telling.removed");
        return "redirect:/practice/stories/" + id;
    }

    @GetMapping("/edit")
    String edit(@PathVariable StoryId id, Model model) {
        model.addAttribute("form", StoryForm.of(stories.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable StoryId id,
            @Valid @ModelAttribute("form") StoryForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(errors);
        return exchange.change(form, errors, () -> StoryForm.of(stories.get(id)))
                .storing(version -> stories.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/practice/stories/" + id, "story.kept");
    }

    @PostMapping("/removal")
    String remove(@PathVariable StoryId id, RedirectAttributes redirect) {
        var title = stories.get(id).details().title();
        stories.remove(id);
        Flash.removed(redirect, Removable.STORY, id.value(), "/practice/stories/" + id, "story.removed", title);
        return "redirect:/practice/stories";
    }

    private String page(StoryId id, Model model) {
        model.addAttribute("story", stories.get(id));
        model.addAttribute("companies", applications.companies());
        model.addAttribute("ways", Went.values());
        return "practice/story";
    }

    private static String editPage(StoryId id, Model model) {
        model.addAttribute("id", id);
        return "practice/edit-story";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
