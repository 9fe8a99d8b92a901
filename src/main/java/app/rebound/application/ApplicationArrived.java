package app.rebound.application;

/** An application came to an offer, or to a yes. */
public record ApplicationArrived(ApplicationId application, boolean accepted) {}
