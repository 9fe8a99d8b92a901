/** Local mode: the journal is open on this computer only. */
@NullMarked
package app.rebound.account.local;

import org.jspecify.annotations.NullMarked;
