package app.rebound.week.page;

import app.rebound.platform.NotFound;
import app.rebound.platform.web.Flash;
import app.rebound.week.AboveUsual;
import app.rebound.week.Week;
import app.rebound.week.WeekJournal;
import app.rebound.week.rest.OffKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A week: what was planned, one tap for what was done, and the taps taken back. */
@Controller
@RequestMapping("/week")
class WeekController {

    private static final int PAST_WEEKS = 8;

    private final WeekJournal weeks;
    private final AboveUsual aboveUsual;

    WeekController(WeekJournal weeks, AboveUsual aboveUsual) {
        this.weeks = weeks;
        this.aboveUsual = aboveUsual;
    }

    @GetMapping
    String week(@RequestParam(required = false) @Nullable LocalDate of, Model model) {
        var week = weeks.upToNow(of);
        var read = weeks.withPast(week, PAST_WEEKS);
        var view = read.week();
        model.addAttribute("view", view);
        model.addAttribute("strength", read.strength());
        model.addAttribute("aboveUsual", view.isRunning() && aboveUsual.isNow());
        model.addAttribute("earlier", read.follows());
        model.addAttribute("rest", OffKind.REST);
        model.addAttribute("past", view.isRunning() ? read.past() : null);
        return "goals/week";
    }

    @PostMapping("/targets/{id}/taps")
    String tap(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate of,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        var week = weeks.upToNow(of);
        var to = back(back, week);
        var tap = weeks.tap(id, week);
        Flash.undoable(redirect, "/week/taps/%s/removal".formatted(tap), to, "week.tapped");
        return "redirect:" + to;
    }

    @PostMapping("/taps/{id}/removal")
    String takeBack(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String back, RedirectAttributes redirect) {
        weeks.takeBack(id);
        Flash.status(redirect, "week.takenBack");
        return "redirect:" + back(back, weeks.currentWeek());
    }

    @PostMapping("/above/dismissal")
    String dismissAboveUsual(RedirectAttributes redirect) {
        aboveUsual.dismiss();
        Flash.undoable(redirect, "/week/above/undo", "/week", "week.above.dismissed");
        return "redirect:/week";
    }

    @PostMapping("/above/undo")
    String bringBackAboveUsual(RedirectAttributes redirect) {
        if (!aboveUsual.bringBack()) {
            throw new NotFound();
        }
        Flash.status(redirect, "removal.undone");
        return "redirect:/week";
    }

    private static String back(@Nullable String asked, Week week) {
        if (asked != null && asked.matches("/dashboard|/week(\\?of=\\d{4}-\\d{2}-\\d{2})?")) {
            return asked;
        }
        return "/week?of=" + week.monday();
    }
}
