package app.rebound.insight;

import app.rebound.arrival.ArrivalLine;
import app.rebound.goal.effect.GoalEffect;
import app.rebound.insight.chapter.Chapter;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Answer;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.picture.Bar;
import app.rebound.insight.picture.Picture;
import app.rebound.insight.picture.Pictures;
import app.rebound.insight.quote.Quote;
import app.rebound.platform.today.Today;
import app.rebound.question.QuestionJournal;
import app.rebound.question.StoredQuestion;
import app.rebound.strength.win.WinsSoFar;
import app.rebound.week.WeekView;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows of a journal.
 *
 * @param today what is due, at most five
 * @param week the running week
 * @param quote the line that its first sentence rests on, null where none is written
 * @param findings everything that can be said of the period, the most useful first
 * @param pictures what is drawn of it
 * @param goals goals in progress, by the day that was chosen
 * @param effects what the entries say of each goal that works on a theme
 * @param wins the newest wins, and how many there are this month
 * @param entries rejections in the whole journal
 * @param counted applications and rounds of the period
 * @param applications every application, by its id
 * @param watched what the person lets be watched, the earliest first
 * @param looking when patterns are looked for
 * @param asksFirst whether the person is asked, at the start, where they think it stops
 * @param gentle whether the way to help may be welcome
 * @param arrival what the person has come to and not moved on from
 * @param fresh a rejection heard today, or written down today with strong feelings: then nothing is shown to work on
 */
record Dashboard(
        List<Today.Line> today,
        WeekView week,
        List<Finding> findings,
        @Nullable Quote quote,
        Pictures pictures,
        List<Bar> goals,
        Map<UUID, GoalEffect> effects,
        WinsSoFar wins,
        long entries,
        Counted counted,
        Map<UUID, ApplicationFact> applications,
        List<Watched> watched,
        Looking looking,
        boolean asksFirst,
        boolean gentle,
        @Nullable ArrivalLine arrival,
        @Nullable UUID fresh) {

    /**
     * Something the person lets be watched.
     *
     * @param asked what was stored of it
     * @param answer how far it has come
     */
    record Watched(StoredQuestion asked, Answer answer) {}

    private static final int MOST_DUE = 3;
    private static final Set<Use> KIND = EnumSet.of(Use.GOES_WELL, Use.NOT_MINE);

    /** How much a period holds. */
    record Counted(int applications, int rounds) {}

    /** Whether nothing is written down that it could show. */
    public boolean isNew() {
        return applications.isEmpty() && arrival == null && today.isEmpty() && !hasUnderWay();
    }

    /** The sentence on top: what the person can work on, or else what is good to know, or what goes well. */
    public @Nullable Finding lead() {
        return fresh == null ? lead(findings) : null;
    }

    static @Nullable Finding lead(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.use() == Use.ACT)
                .findFirst()
                .or(() -> findings.stream()
                        .filter(finding -> finding.use() == Use.KNOW)
                        .findFirst())
                .or(() -> findings.stream()
                        .filter(finding -> finding.use() != Use.QUIET)
                        .findFirst())
                .orElse(null);
    }

    /** What goes well, or was not the person's; what a goal may have changed only where there is nothing else. */
    public @Nullable Finding kind() {
        var kind = findings.stream()
                .filter(finding -> KIND.contains(finding.use()) && !finding.equals(lead()))
                .toList();
        return kind.stream()
                .filter(finding ->
                        finding.kind() != Kind.CHANGE || finding.grade().isClaim())
                .findFirst()
                .or(() -> kind.stream().findFirst())
                .orElse(null);
    }

    /** What was tested and held, and is in neither of these places. */
    public List<Finding> alsoHeld() {
        return findings.stream()
                .filter(finding -> finding.grade().isClaim() && finding.use() != Use.QUIET)
                .filter(finding -> fresh == null || finding.use() != Use.ACT)
                .filter(finding -> !finding.equals(lead()) && !finding.equals(kind()))
                .toList();
    }

    /** What is due first. */
    public List<Today.Line> dueFirst() {
        return today.stream().limit(MOST_DUE).toList();
    }

    /** What is due besides. */
    public List<Today.Line> dueBesides() {
        return today.stream().skip(MOST_DUE).toList();
    }

    /** Where a picture is explained. */
    public Chapter chapterOf(Picture picture) {
        return Chapter.showing(picture.name());
    }

    /** Whether a goal, a week or a win is under way. */
    public boolean hasUnderWay() {
        return !goals.isEmpty() || !week.lines().isEmpty() || wins.thisMonth() > 0;
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
