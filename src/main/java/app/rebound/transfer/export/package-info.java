/** A whole journal, taken along: as a file that the person saves, and as backups that are made by themselves. */
@NullMarked
package app.rebound.transfer.export;

import org.jspecify.annotations.NullMarked;
