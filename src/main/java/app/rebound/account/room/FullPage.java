package app.rebound.account.room;

import app.rebound.account.HostedSite;
import app.rebound.account.OwnAccount;
import app.rebound.platform.web.Assets;
import app.rebound.platform.web.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says that a journal is full, and what can be done about it. */
@ControllerAdvice
@Profile("hosted")
class FullPage {

    private final Viewer viewer;
    private final Assets assets;
    private final HostedSite site;
    private final OwnAccount account;
    private final Rooms rooms;

    FullPage(Viewer viewer, Assets assets, HostedSite site, OwnAccount account, Rooms rooms) {
        this.viewer = viewer;
        this.assets = assets;
        this.site = site;
        this.account = account;
        this.rooms = rooms;
    }

    @ExceptionHandler(RoomIsFull.class)
    ModelAndView full(RoomIsFull full) {
        return new ModelAndView("account/full", HttpStatus.INSUFFICIENT_STORAGE)
                .addObject("viewer", viewer)
                .addObject("assets", assets)
                .addObject("site", site)
                .addObject("what", full.what().name())
                .addObject("room", rooms.of(account.owner().journalId()).orElseThrow());
    }
}
