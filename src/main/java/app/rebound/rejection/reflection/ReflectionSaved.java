package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;

/** A reflection was saved, perhaps for the tenth time this minute. */
public record ReflectionSaved(RejectionId rejection, ReflectionText text) {}
