/**
 * Feedback: the notes a person keeps of what they were told, the requests they made for it, and the themes that notes and
 * reflections are about. Themes are suggested from the words; only those the person confirmed count. Other modules reach it
 * by {@link app.rebound.feedback.note.FeedbackJournal}. Its lists read the rows of the rejection and the application beside its
 * own.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "application::round",
            "rejection",
            "rejection::entry",
            "rejection::reflection",
            "search"
        })
@NullMarked
package app.rebound.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
