package app.rebound.feedback.note;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;

/** A confirmed theme and an entry that carries it. */
record MentionedIn(ThemeId theme, String label, Polarity polarity, RejectionId rejection, String company) {}
