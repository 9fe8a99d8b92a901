package app.rebound.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is there for the person rather than for the search. */
@Controller
class ForYouController {

    @GetMapping("/for-you")
    String forYou(Model model) {
        model.addAttribute("doors", Door.values());
        return "for-you/for-you";
    }

    /** The address it had under an earlier name. */
    @GetMapping("/resilience")
    String resilience() {
        return "redirect:/for-you";
    }
}
