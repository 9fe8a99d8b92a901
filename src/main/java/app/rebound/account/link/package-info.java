/** Links that end: to begin an account, to choose a new password, to sign in with another address. */
@NullMarked
package app.rebound.account.link;

import org.jspecify.annotations.NullMarked;
