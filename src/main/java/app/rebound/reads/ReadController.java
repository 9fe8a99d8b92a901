package app.rebound.reads;

import app.rebound.platform.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The short reads. */
@Controller
class ReadController {

    @GetMapping("/reads")
    String all(Model model) {
        model.addAttribute("reads", Read.values());
        return "reads/reads";
    }

    @GetMapping("/reads/{slug}")
    String one(@PathVariable String slug, @RequestParam(required = false) @Nullable UUID entry, Model model) {
        var read = Read.of(slug).orElseThrow(NotFound::new);
        model.addAttribute("read", read);
        model.addAttribute("leadsTo", read.leadsTo(entry));
        return "reads/read";
    }
}
