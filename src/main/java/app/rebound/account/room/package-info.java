/** How much one journal may take of what many share. */
@NullMarked
package app.rebound.account.room;

import org.jspecify.annotations.NullMarked;
