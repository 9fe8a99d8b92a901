/** What makes a password, how it is stored, and how it is recognised again. */
@NullMarked
package app.rebound.account.password;

import org.jspecify.annotations.NullMarked;
