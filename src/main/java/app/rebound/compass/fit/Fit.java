package app.rebound.compass.fit;

/** How a role stands to the person's compass, in their own eyes. */
public enum Fit {
    FITS,
    PARTLY,
    NOT
}
