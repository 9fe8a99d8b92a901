package app.rebound.account.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program did not start. */
class UnwritableFolderAnalyzer extends AbstractFailureAnalyzer<UnwritableFolder> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnwritableFolder cause) {
        return new FailureAnalysis(
                cause.getMessage() + ": the folder cannot be made there, or belongs to someone else.",
                "Name a folder of your own in REBOUND_DATA, or give this one back to yourself.",
                cause);
    }
}
