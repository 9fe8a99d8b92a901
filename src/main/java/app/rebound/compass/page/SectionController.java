package app.rebound.compass.page;

import app.rebound.compass.Circle;
import app.rebound.compass.CompassJournal;
import app.rebound.compass.Section;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        model.addAttribute("form", form);
        return page(section, form, model);
    }

    @PostMapping
    String save(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Exchange exchange,
            Model model,
            RedirectAttributes redirect) {
        var section = section(request);
        if (!errors.hasErrors()) {
            form.settle();
        }
        var edit = exchange.change(
                        form,
                        errors,
                        () -> SectionForm.of(compass.section(section)).beside(form))
                .storing(version -> compass.save(section, version, form.toLines(), form.takeOut))
                .orBackTo(() -> page(section, form, model));
        var out = form.takeOut;
        return out == null
                ? edit.then(() -> next(section, form), "compass.saved")
                : edit.then(() -> takenOut(section, out, redirect));
    }

    private static String next(Section section, SectionForm form) {
        var moved = form.up == null ? form.down : form.up;
        return moved != null
                ? "%s#line-%s".formatted(section.href(), moved)
                : form.stay == null ? "/compass" : section.href();
    }

    private static String takenOut(Section section, UUID line, RedirectAttributes redirect) {
        Flash.removed(redirect, Removable.COMPASS_LINE, line, section.href(), "compass.takenOut");
        return section.href();
    }

    private static Section section(HttpServletRequest request) {
        return Arrays.stream(Section.values())
                .filter(section -> section.href().equals(request.getRequestURI()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String page(Section section, SectionForm form, Model model) {
        if (model.containsAttribute("conflict")) {
            form.takeOver(SectionForm.of(compass.section(section)));
        }
        model.addAttribute("section", section);
        model.addAttribute("circles", Circle.values());
        model.addAttribute("starters", form.notChosen());
        return switch (section) {
            case VALUES -> "compass/values";
            case CIRCLES -> "compass/circles";
            case GOALS, DEAL_BREAKERS -> "compass/lines";
        };
    }
}
