package app.rebound.account.file;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what helps when the file of the journal itself cannot be read any more. */
class BrokenFileAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's <a href="https://www.h2database.com/javadoc/org/h2/api/ErrorCode.html">FILE_CORRUPTED_1</a>. */
    private static final int CORRUPTED = 90030;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return cause.getErrorCode() == CORRUPTED
                ? new FailureAnalysis(
                        "The file of the journal is broken.",
                        "Start once with --restore=FILE and the newest file of the folder \"backups\" beside it.",
                        cause)
                : null;
    }
}
