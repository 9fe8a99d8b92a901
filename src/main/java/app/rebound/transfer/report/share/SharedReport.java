package app.rebound.transfer.report.share;

import app.rebound.transfer.report.ReportFilter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is shown by a link, as it is known without the secret part of the link.
 *
 * @param shownTo whom the person made it for, in their words
 * @param shown the days and parts that whoever has the link sees, and no more
 */
record SharedReport(UUID id, @Nullable String shownTo, ReportFilter shown, Instant madeAt, Instant endsAt) {}
