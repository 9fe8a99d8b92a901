package app.rebound.insight;

import app.rebound.arrival.ArrivalLine;
import app.rebound.goal.effect.GoalEffect;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.picture.Bar;
import app.rebound.insight.picture.Pictures;
import app.rebound.platform.today.Today;
import app.rebound.question.QuestionJournal;
import app.rebound.strength.win.WinsSoFar;
import app.rebound.week.WeekView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows of a journal.
 *
 * @param today what is due, at most five
 * @param week the running week
 * @param findings everything that can be said of the period, the most useful first
 * @param pictures what is drawn of it
 * @param goals goals in progress, by the day that was chosen
 * @param effects what the entries say of each goal that works on a theme
 * @param wins the newest wins, and how many there are this month
 * @param rejectionsThisMonth how many rejections there are this month
 * @param entries rejections in the whole journal
 * @param applications every application, by its id
 * @param watched what the person lets be watched, the earliest first
 * @param looking when patterns are looked for
 * @param asksFirst whether the person is asked, at the start, where they think it stops
 * @param sample whether the sample journey is in it
 * @param arrival what the person has come to and not moved on from
 */
record Dashboard(
        List<Today.Line> today,
        WeekView week,
        List<Finding> findings,
        Pictures pictures,
        List<Bar> goals,
        Map<UUID, GoalEffect> effects,
        WinsSoFar wins,
        long rejectionsThisMonth,
        long entries,
        Map<UUID, ApplicationFact> applications,
        List<Watched> watched,
        Looking looking,
        boolean asksFirst,
        boolean sample,
        @Nullable ArrivalLine arrival) {

    private static final int MOST_SAID = 4;

    /** What is said below the one sentence on top. */
    public List<Finding> others() {
        return findings.stream().skip(1).limit(MOST_SAID).toList();
    }

    /** What is said when asked for more. */
    public List<Finding> more() {
        return findings.stream().skip(1 + MOST_SAID).toList();
    }

    /** Whether a finding can be watched, and is not yet. */
    public boolean isWatchable(Finding finding) {
        return finding.question() != null
                && watched.size() < QuestionJournal.MOST
                && watched.stream().noneMatch(one -> one.asked().finding().equals(finding.key()));
    }

    /** The applications behind a finding, in its order. */
    List<ApplicationFact> behind(Finding finding) {
        return finding.applications().stream()
                .map(applications::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The finding behind an address. */
    Optional<Finding> finding(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }
}
