package app.rebound.platform.form;

/** A form whose public fields are what it asks. */
public interface FieldForm {}
