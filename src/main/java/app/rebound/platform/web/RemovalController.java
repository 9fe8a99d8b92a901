package app.rebound.platform.web;

import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back after a removal. */
@Controller
class RemovalController {

    private final RemovedItems removed;

    RemovalController(RemovedItems removed) {
        this.removed = removed;
    }

    @PostMapping("/removals/{kind}/{id}/undo")
    String undo(
            @PathVariable Removable kind,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        if (!removed.restore(kind, id)) {
            throw new NotFound();
        }
        Flash.status(redirect, "removal.undone");
        return "redirect:" + (back != null && back.matches("/[a-z][a-z0-9/-]*") ? back : "/dashboard");
    }
}
