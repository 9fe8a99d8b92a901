package app.rebound.platform.aside;

import java.time.LocalDate;
import java.util.List;

/** Implemented by each module that lets a person put something aside, so that it is found again. */
public interface AsideLines {

    /**
     * What of it is hidden now.
     *
     * @param today the person's calendar day
     */
    List<AsideLine> aside(AsideItems put, LocalDate today);
}
