/**
 * Messages as they come in files: one, a mailbox, a zip of them, or pasted text. What is read is bounded in depth, size and
 * number, and nothing of it is written anywhere.
 */
@NullMarked
package app.rebound.transfer.mail.message;

import org.jspecify.annotations.NullMarked;
