package app.rebound.resilience.compass.page;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import app.rebound.resilience.compass.Circle;
import app.rebound.resilience.compass.CompassJournal;
import app.rebound.resilience.compass.Section;
import app.rebound.resilience.compass.page.SectionForm.Move;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes one part of the compass. Whichever button is used, all that was typed on the page is saved first. */
@Controller
@RequestMapping({"/compass/values", "/compass/goals", "/compass/circles", "/compass/deal-breakers"})
class SectionController {

    private final CompassJournal compass;

    SectionController(CompassJournal compass) {
        this.compass = compass;
    }

    @GetMapping
    String write(HttpServletRequest request, Model model) {
        var section = section(request);
        var form = SectionForm.of(compass.section(section));
        model.addAttribute(form);
        return page(section, form, model);
    }

    /**
     * @param up the line to move towards the beginning
     * @param down the line to move towards the end
     * @param takeOut the line to take out
     * @param stay whether the person goes on writing here
     */
    @PostMapping
    String save(
            HttpServletRequest request,
            @Valid @ModelAttribute SectionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID up,
            @RequestParam(required = false) @Nullable UUID down,
            @RequestParam(required = false) @Nullable UUID takeOut,
            @RequestParam(required = false) @Nullable String stay,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var section = section(request);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(section, form, model);
        }
        if (up != null) {
            form.move(up, Move.UP);
        }
        if (down != null) {
            form.move(down, Move.DOWN);
        }
        try {
            compass.save(section, form.getVersion(), form.toLines());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = SectionForm.of(compass.section(section));
            if (!form.saysTheSameAs(now)) {
                model.addAttribute("saved", form.differencesTo(now));
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(section, form, model);
            }
        }
        Flash.draftSaved(redirect, draft(section));
        if (takeOut != null) {
            compass.remove(takeOut);
            Flash.removed(redirect, Removable.COMPASS_LINE, takeOut, section.href(), "compass.takenOut");
            return "redirect:" + section.href();
        }
        Flash.status(redirect, "compass.saved");
        if (up != null || down != null) {
            return "redirect:%s#line-%s".formatted(section.href(), up == null ? down : up);
        }
        return "redirect:" + (stay == null ? "/compass" : section.href());
    }

    private static Section section(HttpServletRequest request) {
        return Arrays.stream(Section.values())
                .filter(section -> section.href().equals(request.getRequestURI()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String page(Section section, SectionForm form, Model model) {
        model.addAttribute("section", section);
        model.addAttribute("circles", Circle.values());
        model.addAttribute("starters", form.notChosen());
        model.addAttribute("draft", draft(section));
        return switch (section) {
            case VALUES -> "compass/values";
            case CIRCLES -> "compass/circles";
            case GOALS, DEAL_BREAKERS -> "compass/lines";
        };
    }

    private static String draft(Section section) {
        return "compass-" + section.key();
    }
}
