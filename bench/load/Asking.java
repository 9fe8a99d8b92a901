package load;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.Look;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When the person of a simulated journal asks what they suspect. */
enum Asking {
    NOT("unasked"),
    FIRST("asked before the first"),
    FIFTEENTH("asked at the fifteenth");

    private static final int FIFTEEN = 15;
    private static final List<RoundKind> SUSPECTED =
            List.of(RoundKind.TECHNICAL, RoundKind.BEHAVIOURAL, RoundKind.PANEL, RoundKind.CASE, RoundKind.TAKE_HOME);

    final String text;

    Asking(String text) {
        this.text = text;
    }

    /** What they ask about what was planted. A goal is a question by itself. */
    Optional<AskedFact> about(Planted planted, Drawn journal) {
        return planted == Planted.CHANGE ? Optional.empty() : asked(planted.key(journal), journal);
    }

    /**
     * What they ask where there is nothing to find: at first any kind of round, later what then sticks out most, which is a trap.
     */
    Optional<AskedFact> aboutNothing(Drawn journal, Findings findings, int number) {
        return switch (this) {
            case NOT -> Optional.empty();
            case FIRST -> {
                var kind = SUSPECTED.get(number / values().length % SUSPECTED.size());
                yield asked(
                        "bottleneck-round-"
                                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        journal);
            }
            case FIFTEENTH ->
                findings.facts(FactsByEntry.of(journal.stood(fifteenth(journal)))).stream()
                        .filter(fact -> fact.question() != null)
                        .findFirst()
                        .map(Finding::key)
                        .flatMap(key -> asked(key, journal));
        };
    }

    private Optional<AskedFact> asked(String key, Drawn journal) {
        return switch (this) {
            case NOT -> Optional.empty();
            case FIRST -> Optional.of(new AskedFact(key, LocalDate.EPOCH, true));
            case FIFTEENTH -> Optional.of(new AskedFact(key, fifteenth(journal), false));
        };
    }

    private static LocalDate fifteenth(Drawn journal) {
        return Look.ends(journal.facts()).get(FIFTEEN - 1);
    }

    /** The same facts with what was asked. */
    static JournalFacts with(Optional<AskedFact> asked, JournalFacts facts) {
        return new JournalFacts(
                facts.applications(),
                facts.rounds(),
                facts.reasons(),
                facts.feelings(),
                facts.themes(),
                facts.lookedAt(),
                facts.ahead(),
                facts.goals(),
                asked.stream().toList(),
                facts.practice(),
                facts.resilience(),
                facts.today());
    }
}
