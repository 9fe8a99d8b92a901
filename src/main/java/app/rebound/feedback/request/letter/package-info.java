/** The words of asking for feedback: open-ended questions in a chosen tone, and the link that opens them as a mail. */
@NullMarked
package app.rebound.feedback.request.letter;

import org.jspecify.annotations.NullMarked;
