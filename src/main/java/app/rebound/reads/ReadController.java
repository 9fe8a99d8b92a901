package app.rebound.reads;

import app.rebound.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The short reads. */
@Controller
class ReadController {

    @GetMapping("/reads")
    String all(Model model) {
        model.addAttribute("reads", Read.values());
        return "reads/reads";
    }

    @GetMapping("/reads/{slug}")
    String one(@PathVariable String slug, Model model) {
        model.addAttribute("read", Read.of(slug).orElseThrow(NotFound::new));
        return "reads/read";
    }
}
