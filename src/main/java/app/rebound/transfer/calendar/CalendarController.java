package app.rebound.transfer.calendar;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.OwnName;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The journal's days for the person's calendar: the file, and the secret address with what can be done about it. */
@Controller
@OwnJournalOnly
class CalendarController {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private final JournalCalendar calendar;
    private final FeedAddress address;

    CalendarController(JournalCalendar calendar, FeedAddress address) {
        this.calendar = calendar;
        this.address = address;
    }

    @GetMapping("/calendar")
    String page(Model model) {
        model.addAttribute("made", address.isThere());
        return "calendar/calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> file(HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rebound.ics\"")
                .body(calendar.text(site(request)));
    }

    @GetMapping(JournalCalendar.ADDRESS + "{day}")
    String day(@PathVariable String day) {
        return "redirect:" + calendar.page(day).orElseThrow(NotFound::new);
    }

    /** Not sent on: an address that opens something is not kept anywhere, not even until the next page. */
    @PostMapping("/calendar/address")
    String change(HttpServletRequest request, Model model) {
        model.addAttribute("address", "%s/calendar/%s.ics".formatted(site(request), address.change()));
        model.addAttribute("said", "calendar.address.made");
        return page(model);
    }

    @PostMapping("/calendar/address/removal")
    String remove(RedirectAttributes redirect) {
        address.remove();
        Flash.status(redirect, "calendar.address.removed");
        return "redirect:/calendar";
    }

    private static String site(HttpServletRequest request) {
        return OwnName.siteForPrograms(request);
    }
}
