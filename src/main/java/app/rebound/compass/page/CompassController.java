package app.rebound.compass.page;

import app.rebound.compass.CompassJournal;
import app.rebound.compass.Overlaps;
import app.rebound.compass.fit.FitJournal;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.rejection.reflection.ReflectionJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The compass to be read: all parts of it, what was learned, and what was held against it. */
@Controller
@RequestMapping("/compass")
class CompassController {

    private static final int LATEST = 5;

    private final CompassJournal compass;
    private final FitJournal fits;
    private final ReflectionJournal reflections;

    CompassController(CompassJournal compass, FitJournal fits, ReflectionJournal reflections) {
        this.compass = compass;
        this.fits = fits;
        this.reflections = reflections;
    }

    @GetMapping
    String compass(Model model) {
        var lines = compass.all();
        model.addAttribute("compass", lines);
        model.addAttribute("picture", new CirclesPicture(new Overlaps(lines.circles())));
        model.addAttribute("tally", fits.tally());
        model.addAttribute("waiting", fits.waiting(1, LATEST));
        model.addAttribute("learned", reflections.learned(1, LATEST));
        return "compass/compass";
    }

    /** What the reflections say about what the person wants, and what employers want. */
    @GetMapping("/learned")
    String learned(@RequestParam(required = false) @Nullable String page, Model model) {
        var learned = Pager.read(page, number -> reflections.learned(number, PageRequests.SIZE));
        model.addAttribute("learned", learned);
        model.addAttribute("pager", Pager.of(learned, number -> "/compass/learned?page=" + number));
        return "compass/learned";
    }
}
