package app.rebound.account.sample;

import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** A browser goes into the sample and comes out again: what was to be said in the one journal is not said in the other. */
@Component
public class SampleVisit {

    private final SampleJournal sample;

    SampleVisit(SampleJournal sample) {
        this.sample = sample;
    }

    /**
     * Opens the sample to a browser.
     *
     * @param filling writes the journey into the new journal
     * @return false if the browser has it open already
     */
    public boolean begin(HttpServletRequest request, HttpServletResponse response, Runnable filling) {
        if (SampleCookie.of(request).filter(sample::isOpen).isPresent()) {
            return false;
        }
        SampleCookie.set(request, response, sample.open(filling));
        Flash.forget(request);
        return true;
    }

    /** Opens one's own journal again; the sample that the browser had open is deleted with all that was tried in it. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        SampleCookie.of(request).ifPresent(opened -> {
            sample.close(opened);
            SampleCookie.clear(request, response);
        });
        Flash.forget(request);
    }
}
