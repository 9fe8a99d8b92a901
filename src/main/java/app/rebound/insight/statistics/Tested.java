package app.rebound.insight.statistics;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a test says. Both are worked out when they are first wanted, which for most of what is only counted is never; it is not
 * meant for more than one thread.
 */
public final class Tested {

    /** Of something that could have come out one way only. */
    static final Tested NOTHING = new Tested(1, Attainable.NONE);

    private final DoubleSupplier toP;
    private final Supplier<Attainable> toAttainable;
    private double p = Double.NaN;
    private @Nullable Attainable attainable;

    Tested(double p, Attainable attainable) {
        this(() -> p, () -> attainable);
    }

    Tested(DoubleSupplier p, Supplier<Attainable> attainable) {
        toP = p;
        toAttainable = attainable;
    }

    /** How often chance alone would do as much or more, 0 to 1. */
    public double p() {
        if (Double.isNaN(p)) {
            p = toP.getAsDouble();
        }
        return p;
    }

    /** What it could have said. */
    public Attainable attainable() {
        if (attainable == null) {
            attainable = toAttainable.get();
        }
        return attainable;
    }
}
