package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.platform.Decoration;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an application. */
@Controller
@RequestMapping("/applications")
class ApplicationsController {

    private final ApplicationJournal journal;
    private final ApplicationLog log;
    private final CompanyMemory memory;
    private final Decoration decoration;
    private final JournalDay journalDay;

    ApplicationsController(
            ApplicationJournal journal,
            ApplicationLog log,
            CompanyMemory memory,
            Decoration decoration,
            JournalDay journalDay) {
        this.journal = journal;
        this.log = log;
        this.memory = memory;
        this.decoration = decoration;
        this.journalDay = journalDay;
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", ApplicationForm.blank(today()));
        return addPage(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ApplicationForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new ApplicationId(form.item());
        return exchange.add(form, errors, () -> journal.find(id).map(ApplicationForm::of))
                .unless(() -> journal.isRemoved(id))
                .storing(version -> journal.save(id, version, form.toDetails(), form.toNextStep()))
                .orBackTo(() -> {
                    model.addAttribute("memory", remembered(form.company));
                    return addPage(model);
                })
                .then(() -> "/applications/" + id, "application.added");
    }

    /** What is remembered of a company, as a part of a page: for forms, while they are filled in. */
    @GetMapping("/memory")
    String memory(@RequestParam(required = false) @Nullable String company, Model model) {
        model.addAttribute("memory", remembered(company));
        return "applications/memory :: said";
    }

    private List<Encounter> remembered(@Nullable String company) {
        return decoration.read(CompanyMemory.class, List.of(), () -> memory.of(company, null));
    }

    private String addPage(Model model) {
        model.addAttribute("companies", decoration.read(ApplicationLog.class, List.of(), log::companies));
        model.addAttribute("roles", decoration.read(ApplicationLog.class, List.of(), log::roles));
        addOptions(model);
        return "applications/new";
    }

    static void addOptions(Model model) {
        model.addAttribute("stages", Stage.values());
        model.addAttribute("sources", Source.values());
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
