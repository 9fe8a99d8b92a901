package app.rebound.transfer.report;

import java.util.List;

/** Knows what the whole of the current journal shows. */
public interface ToldFindings {

    /**
     * The findings, the most useful first.
     *
     * @param felt whether those about feelings and thoughts are among them
     */
    List<ToldFinding> told(boolean felt);
}
