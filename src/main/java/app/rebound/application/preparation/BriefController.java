package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The brief for the day: one page to read or print before an interview. */
@Controller
class BriefController {

    private final ApplicationJournal applications;
    private final List<BriefSource> sources;

    BriefController(ApplicationJournal applications, List<BriefSource> sources) {
        this.applications = applications;
        this.sources = sources;
    }

    @GetMapping("/applications/{id}/brief")
    String brief(@PathVariable ApplicationId id, Model model) {
        var application = applications.get(id);
        model.addAttribute("job", application);
        model.addAttribute(
                "parts",
                sources.stream()
                        .flatMap(source -> source.partsOf(application).stream())
                        .sorted(Comparator.comparing(BriefPart::section))
                        .toList());
        return "applications/brief";
    }
}
