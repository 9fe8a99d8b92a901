package app.rebound.insight;

import app.rebound.application.Stage;
import app.rebound.feedback.Polarity;
import app.rebound.insight.Dashboard.Feelings;
import app.rebound.insight.Dashboard.Felt;
import app.rebound.insight.Dashboard.Month;
import app.rebound.insight.Dashboard.ReasonBars;
import app.rebound.insight.Dashboard.Waiting;
import app.rebound.insight.Dashboard.Why;
import app.rebound.insight.JournalFacts.ApplicationFact;
import app.rebound.insight.JournalFacts.FeelingFact;
import app.rebound.insight.JournalFacts.ReasonFact;
import app.rebound.platform.Today;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reflection.Control;
import app.rebound.rejection.reflection.SaidBy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Counts a journal's facts into the pictures of the dashboard, in one pass a picture. */
final class DashboardDrawing {

    private static final int MONTHS = 12;
    private static final int MOST_ROWS = 7;
    private static final int[] SPANS = {7, 14, 30, 60};

    private final JournalFacts facts;
    private final List<ApplicationFact> rejections;

    DashboardDrawing(JournalFacts facts) {
        this.facts = facts;
        this.rejections = facts.rejections();
    }

    Dashboard draw(List<Today.Line> today, List<Bar> goals, @Nullable Finding lead, List<Finding> others) {
        var themes = ThemeCount.of(facts);
        return new Dashboard(
                rejections.size(),
                today,
                lead,
                others,
                stages(),
                why(),
                themeBars(themes, Polarity.TO_IMPROVE),
                themeBars(themes, Polarity.STRENGTH),
                feelings(),
                waiting(),
                months(),
                goals,
                facts.sample());
    }

    /** The furthest stage counts, so an application that ended at the interview has reached every stage before it. */
    private List<Bar> stages() {
        var all = facts.applications().size();
        return Arrays.stream(Stage.values())
                .map(stage -> Bar.named(
                        "stage." + stage,
                        facts.applications().stream()
                                .filter(one -> one.stage().compareTo(stage) >= 0)
                                .count(),
                        all,
                        "/rejections?reached=" + stage))
                .filter(bar -> bar.count() > 0 || !bar.href().endsWith("OFFER"))
                .toList();
    }

    private Why why() {
        var guessed = new Counts<Given>();
        var told = new Counts<Given>();
        var control = new Counts<Control>();
        var explained = new HashSet<UUID>();
        var spelled = new HashMap<Given, String>();
        for (ReasonFact fact : facts.reasons()) {
            var name = Given.of(fact);
            spelled.putIfAbsent(name, String.valueOf(fact.label()));
            (fact.saidBy() == SaidBy.ME ? guessed : told).add(name, fact.rejection());
            control.add(fact.control(), fact.rejection());
            explained.add(fact.rejection());
        }
        var names = new HashSet<>(guessed.keys());
        names.addAll(told.keys());
        var most = names.stream()
                .mapToLong(name -> Math.max(guessed.of(name), told.of(name)))
                .max()
                .orElse(0);
        var reasons = names.stream()
                .sorted(Comparator.comparingLong((Given name) -> guessed.of(name) + told.of(name))
                        .reversed()
                        .thenComparing(Given::name))
                .limit(MOST_ROWS)
                .map(name -> reasonBars(name, spelled.getOrDefault(name, ""), guessed.of(name), told.of(name), most))
                .toList();
        var hands = Arrays.stream(Control.values())
                .map(one ->
                        Bar.named("control." + one, control.of(one), explained.size(), "/rejections?control=" + one))
                .toList();
        return new Why(explained.size(), guessed.entries(), told.entries(), reasons, hands);
    }

    private static ReasonBars reasonBars(Given given, String spelled, long guessed, long told, long most) {
        return new ReasonBars(
                given.own() ? null : "reason." + given.name(),
                given.own() ? spelled : null,
                Bar.own(given.name(), guessed, most, given.href(SaidBy.ME)),
                Bar.own(given.name(), told, most, given.href(SaidBy.THEM)));
    }

    /** One of the nine reasons by its name, or a label of the person's own whatever the case it is written in. */
    private record Given(String name, boolean own) {

        static Given of(ReasonFact fact) {
            return fact.reason() != null
                    ? new Given(fact.reason().name(), false)
                    : new Given(String.valueOf(fact.label()).toLowerCase(Locale.ROOT), true);
        }

        String href(SaidBy saidBy) {
            return DashboardDrawing.href(own ? "label" : "reason", name) + "&saidBy=" + saidBy;
        }
    }

    private List<Bar> themeBars(List<ThemeCount> themes, Polarity polarity) {
        var chosen =
                themes.stream().filter(theme -> theme.polarity() == polarity).toList();
        var most = chosen.stream().mapToInt(ThemeCount::entries).max().orElse(0);
        return chosen.stream()
                .limit(MOST_ROWS)
                .map(theme -> Bar.own(theme.label(), theme.entries(), most, theme.href()))
                .toList();
    }

    private Feelings feelings() {
        var first = new LinkedHashMap<String, Map<UUID, @Nullable Short>>();
        var after = new HashMap<String, Map<UUID, @Nullable Short>>();
        var rated = new HashSet<UUID>();
        var again = new HashSet<UUID>();
        for (FeelingFact fact : facts.feelings()) {
            var atFirst = fact.moment() == Moment.FIRST;
            (atFirst ? rated : again).add(fact.rejection());
            (atFirst ? first : after)
                    .computeIfAbsent(fact.emotion(), emotion -> new HashMap<>())
                    .put(fact.rejection(), fact.intensity());
        }
        var emotions = first.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Map<UUID, @Nullable Short>> emotion) ->
                                emotion.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS)
                .map(emotion ->
                        felt(emotion.getKey(), emotion.getValue(), after.getOrDefault(emotion.getKey(), Map.of())))
                .toList();
        return new Feelings(rated.size(), again.size(), emotions);
    }

    private static Felt felt(String emotion, Map<UUID, @Nullable Short> first, Map<UUID, @Nullable Short> after) {
        var twice = first.keySet().stream()
                .filter(entry -> first.get(entry) != null && after.get(entry) != null)
                .toList();
        return new Felt(
                emotion,
                Emotion.isStarter(emotion),
                first.size(),
                median(first.values()),
                median(twice.stream().map(first::get).toList()),
                median(twice.stream().map(after::get).toList()),
                twice.size(),
                href("feeling", emotion));
    }

    private Waiting waiting() {
        var days = rejections.stream()
                .map(ApplicationFact::daysToHear)
                .filter(Objects::nonNull)
                .toList();
        var spans = new ArrayList<Bar>();
        long from = 0;
        for (int to : SPANS) {
            spans.add(span(days, from, to));
            from = to + 1L;
        }
        spans.add(span(days, from, null));
        return new Waiting(days.size(), median(days), days.isEmpty() ? List.of() : spans);
    }

    private static Bar span(List<Long> days, long from, @Nullable Integer to) {
        var count = days.stream()
                .filter(wait -> wait >= from && (to == null || wait <= to))
                .count();
        var ends = "%d-%s".formatted(from, to == null ? "" : to);
        return Bar.own(ends, count, days.size(), "/rejections?waited=" + ends);
    }

    private List<Month> months() {
        var counts = rejections.stream()
                .collect(Collectors.groupingBy(one -> YearMonth.from(heardOn(one)), Collectors.counting()));
        var last = YearMonth.from(facts.today());
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var months = new ArrayList<Month>();
        for (var month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            var count = counts.getOrDefault(month, 0L);
            months.add(new Month(month, count, (int) Math.round(100.0 * count / most)));
        }
        return months;
    }

    private static LocalDate heardOn(ApplicationFact rejection) {
        return Objects.requireNonNull(rejection.heardOn());
    }

    private static String href(String filter, String value) {
        return UriComponentsBuilder.fromPath("/rejections")
                .queryParam(filter, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    private static @Nullable Double median(Collection<? extends @Nullable Number> values) {
        var sorted = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Distinct entries a key. */
    private static final class Counts<K> {
        private final Map<K, Set<UUID>> entries = new HashMap<>();

        void add(K key, UUID entry) {
            entries.computeIfAbsent(key, unused -> new HashSet<>()).add(entry);
        }

        long of(K key) {
            return entries.getOrDefault(key, Set.of()).size();
        }

        Set<K> keys() {
            return entries.keySet();
        }

        long entries() {
            return entries.values().stream().flatMap(Set::stream).distinct().count();
        }
    }
}
