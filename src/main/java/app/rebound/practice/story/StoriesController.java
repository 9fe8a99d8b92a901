package app.rebound.practice.story;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        var shown = Pager.read(page, number -> stories.stories(tag, number, PageRequests.SIZE));
        model.addAttribute("tag", tag);
        model.addAttribute("stories", shown);
        model.addAttribute(
                "pager", Pager.of(shown, number -> PageRequests.address("/practice/stories", number, "tag", tag)));
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
        model.addAttribute("form", new StoryForm());
        return "practice/new-story";
    }

    @PostMapping("/practice/stories")
    String add(@Valid @ModelAttribute("form") StoryForm form, BindingResult errors, Exchange exchange) {
        form.check(errors);
        var id = new StoryId(form.item());
        return exchange.add(form, errors, () -> stories.find(id).map(StoryForm::of))
                .unless(() -> removed.has(Removable.STORY, id.value()))
                .storing(version -> stories.save(id, version, form.toDetails()))
                .orBackTo(() -> "practice/new-story")
                .then(() -> "/practice/stories/" + id, "story.kept");
    }
}
