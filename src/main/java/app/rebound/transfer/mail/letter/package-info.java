/**
 * What a message from an employer says: phrases say it plainly, and a table of weighed words says what all of it sounds
 * like. No network, nothing is learned while it runs; the phrases and the weights are data, in {@code word}.
 */
@NullMarked
package app.rebound.transfer.mail.letter;

import org.jspecify.annotations.NullMarked;
