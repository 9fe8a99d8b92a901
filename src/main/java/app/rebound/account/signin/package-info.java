/**
 * Who may open the journal: signing in and out, what a page that was asked for before is kept for, and limits on
 * guessing.
 */
@NullMarked
package app.rebound.account.signin;

import org.jspecify.annotations.NullMarked;
