/** Words and phrases of a message, and the data that says what they mean. */
@NullMarked
package app.rebound.transfer.mail.letter.word;

import org.jspecify.annotations.NullMarked;
