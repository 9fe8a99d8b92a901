/**
 * The format of a whole journal as a file. It speaks of kinds and fields; which table holds a kind says {@code
 * transfer/kinds.txt}, which columns it has says the database.
 */
@NullMarked
package app.rebound.transfer.format;

import org.jspecify.annotations.NullMarked;
