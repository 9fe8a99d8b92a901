package app.rebound.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where resilience begins: what there is, and what it is for. */
@Controller
class ResilienceController {

    @GetMapping("/resilience")
    String resilience(Model model) {
        model.addAttribute("places", ResiliencePlace.values());
        return "resilience/resilience";
    }
}
