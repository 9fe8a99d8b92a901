package app.rebound.platform.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in a line why the program did not start, and what to do, where the framework would draw a box around it. */
class FailedStart implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(FailedStart.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction();
        log.error(action == null ? analysis.getDescription() : analysis.getDescription() + " " + action);
    }
}
