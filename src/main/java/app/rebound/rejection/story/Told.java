package app.rebound.rejection.story;

import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;

/** A part of the story, and the entry it belongs to: an application can have ended more than once. */
record Told(StoryPart part, StoredRejection entry) {}
