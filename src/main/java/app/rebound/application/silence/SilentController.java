package app.rebound.application.silence;

import app.rebound.application.ApplicationId;
import app.rebound.platform.web.Flash;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Silent applications: tick them, close them in one step, and take that back. */
@Controller
@RequestMapping("/applications/silent")
class SilentController {

    private static final List<Integer> WEEKS = List.of(3, 6, 12);
    private static final int USUAL = 6;

    private final SilentApplications silent;

    SilentController(SilentApplications silent) {
        this.silent = silent;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String weeks, Model model) {
        var chosen = WEEKS.stream()
                .filter(one -> one.toString().equals(weeks))
                .findFirst()
                .orElse(USUAL);
        model.addAttribute("weeks", chosen);
        model.addAttribute("choices", WEEKS);
        model.addAttribute("silent", silent.since(chosen));
        return "applications/silent";
    }

    @PostMapping("/closing")
    String close(@RequestParam(defaultValue = "") List<ApplicationId> ids, RedirectAttributes redirect) {
        var closed = silent.close(ids);
        if (closed.isEmpty()) {
            Flash.status(redirect, "silent.closed", 0);
            return "redirect:/applications/silent";
        }
        var named = closed.stream().map(ApplicationId::toString).collect(Collectors.joining(","));
        Flash.undoable(
                redirect,
                "/applications/silent/closing/undo?ids=" + named,
                "/applications/silent",
                "silent.closed",
                closed.size());
        return "redirect:/applications";
    }

    @PostMapping("/closing/undo")
    String undo(@RequestParam(defaultValue = "") List<ApplicationId> ids, RedirectAttributes redirect) {
        silent.forget(ids);
        Flash.status(redirect, "silent.reopened");
        return "redirect:/applications/silent";
    }
}
