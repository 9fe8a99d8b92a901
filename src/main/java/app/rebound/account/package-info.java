/**
 * Who may open a journal: the account, the lock, sign-in, appearance, and deleting everything. Local mode is here: one
 * journal on this computer, open until its owner sets a password.
 */
@NullMarked
package app.rebound.account;

import org.jspecify.annotations.NullMarked;
