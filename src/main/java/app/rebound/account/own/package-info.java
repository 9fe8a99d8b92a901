/** What people do to their own account, where many have one. */
@NullMarked
package app.rebound.account.own;

import org.jspecify.annotations.NullMarked;
