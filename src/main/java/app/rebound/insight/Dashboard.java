package app.rebound.insight;

import app.rebound.insight.finding.Finding;
import app.rebound.insight.picture.Bar;
import app.rebound.insight.picture.Pictures;
import app.rebound.platform.DueItem;
import java.util.List;
import java.util.Optional;

/**
 * What the dashboard shows of a journal.
 *
 * @param today what is due, at most five
 * @param findings everything that can be said of the period, the most useful first
 * @param pictures what is drawn of it
 * @param goals goals in progress, by the day that was chosen
 * @param entries rejections in the whole journal
 * @param sample whether the sample journey is in it
 */
record Dashboard(
        List<DueItem> today, List<Finding> findings, Pictures pictures, List<Bar> goals, long entries, boolean sample) {

    /** The finding behind an address. */
    Optional<Finding> finding(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }
}
