/** What stands between the network and a journal, in both modes. */
@NullMarked
package app.rebound.account.security;

import org.jspecify.annotations.NullMarked;
