/** Asking for feedback: the message to send, what became of it, and the right moment to offer it. Nothing is sent from here. */
@NamedInterface("request")
@NullMarked
package app.rebound.feedback.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
