package app.rebound.account.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program did not start. */
class NotOnThisComputerAnalyzer extends AbstractFailureAnalyzer<NotOnThisComputer> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotOnThisComputer cause) {
        return new FailureAnalysis(
                cause.getMessage() + ": a local journal is for this computer alone, and others could read it there.",
                "Leave server.address at 127.0.0.1.",
                cause);
    }
}
