package app.rebound.platform.web;

/** The token that every form carries and the browser keeps in a cookie. */
public final class FormToken {

    /** The name of its cookie. */
    public static final String COOKIE = "REBOUND_TOKEN";

    private FormToken() {}
}
