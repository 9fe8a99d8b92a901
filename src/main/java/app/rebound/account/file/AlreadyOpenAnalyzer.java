package app.rebound.account.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says where the journal is open instead of how the second start failed. */
class AlreadyOpenAnalyzer extends AbstractFailureAnalyzer<AlreadyOpen> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AlreadyOpen cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
