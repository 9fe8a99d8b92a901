/** What names look like in a message, of employers and of roles, and which form of one it uses. */
@NullMarked
package app.rebound.transfer.mail.letter.name;

import org.jspecify.annotations.NullMarked;
