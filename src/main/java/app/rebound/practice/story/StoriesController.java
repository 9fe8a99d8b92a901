package app.rebound.practice.story;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** All stories: as a list, as pages to print, and another one. */
@Controller
class StoriesController {

    /** More than anyone reads before an interview. */
    private static final int PRINTED = 50;

    private final StoryJournal stories;
    private final RemovedItems removed;

    StoriesController(StoryJournal stories, RemovedItems removed) {
        this.stories = stories;
        this.removed = removed;
    }

    @GetMapping("/practice/stories")
    String list(
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var number = PageRequests.page(page);
        model.addAttribute("tag", tag);
        model.addAttribute("number", number);
        model.addAttribute("stories", stories.stories(tag, number, PageRequests.SIZE));
        return "practice/stories";
    }

    @GetMapping("/practice/stories/print")
    String print(@RequestParam(required = false) @Nullable String tag, Model model) {
        model.addAttribute("tag", tag);
        model.addAttribute("stories", stories.whole(tag, PRINTED));
        return "practice/print-stories";
    }

    @GetMapping("/practice/stories/new")
    String blank(Model model) {
        model.addAttribute(StoryForm.blank());
        return "practice/new-story";
    }

    @PostMapping("/practice/stories")
    String add(
            @Valid @ModelAttribute StoryForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "practice/new-story";
        }
        var details = form.toDetails();
        var id = form.getStory() == null ? StoryId.next() : form.getStory();
        var before = stories.find(id);
        if (before.isPresent() && before.get().details().title().equals(details.title())) {
            // Sent again: nothing has changed, or the person went back and added something.
            stories.revise(id, before.get().version(), details);
        } else {
            if (before.isPresent() || removed.has(Removable.STORY, id.value())) {
                // The page is used again for another story, or its own is gone: the id is taken.
                id = StoryId.next();
            }
            stories.add(id, details, false);
        }
        Flash.draftSaved(redirect, "new-story");
        Flash.status(redirect, "story.kept");
        return "redirect:/practice/stories/" + id;
    }
}
