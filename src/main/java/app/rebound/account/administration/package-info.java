/** Looking after the accounts of others, without a way to read what they write. */
@NullMarked
package app.rebound.account.administration;

import org.jspecify.annotations.NullMarked;
