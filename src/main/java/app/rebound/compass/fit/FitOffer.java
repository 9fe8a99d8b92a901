package app.rebound.compass.fit;

import app.rebound.compass.CompassJournal;
import app.rebound.rejection.EntryOffer;
import app.rebound.rejection.StoredRejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holding the role of an entry against the compass, once there is one, and until it is done. */
@Component
class FitOffer implements EntryOffer {

    private final FitJournal fits;
    private final CompassJournal compass;

    FitOffer(FitJournal fits, CompassJournal compass) {
        this.fits = fits;
        this.compass = compass;
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection) {
        var application = rejection.applicationId();
        return fits.of(application).details().isEmpty() && !compass.isEmpty()
                ? Optional.of(new Offer("/applications/%s/fit".formatted(application), "fit.offer", "compass"))
                : Optional.empty();
    }
}
