/**
 * What a person shows of their search to others: a proof for an office, an account for a coach. It reads by its own
 * projections, writes nothing, and holds no row that is {@link app.rebound.platform.journal.NeverShared}.
 */
@NamedInterface("report")
@NullMarked
package app.rebound.transfer.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
