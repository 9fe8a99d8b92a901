/**
 * A whole journal as a file: written, read back, and kept as backups. The file speaks of kinds and fields; which table holds
 * a kind says {@code transfer/kinds.txt}, which columns it has says the database.
 */
@NullMarked
package app.rebound.transfer.journal;

import org.jspecify.annotations.NullMarked;
