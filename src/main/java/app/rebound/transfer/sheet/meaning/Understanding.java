package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.table.Table;
import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Orders;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.ReadDays;
import app.rebound.transfer.sheet.word.Standing;
import app.rebound.transfer.sheet.word.StandingWords;
import app.rebound.transfer.sheet.word.Steps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was understood of a table, and what a person made of it. Never changed: a choice makes another one. */
public final class Understanding {

    /** A table has so many words for a few things; one that has more tells stories. */
    private static final int MOST_WORDS = 60;

    private static final int EXAMPLES = 3;

    /** What a word means in a list of this program, and may not mean elsewhere. */
    private static final Map<String, Standing> OWN_WORDS = Map.of("declined", Standing.DECLINED);

    private final Sheet sheet;
    private final List<Meaning> proposed;
    private final List<ColumnFacts> facts;
    private final SheetChoices choices;
    private final LocalDate today;
    private final @Nullable Refusal refusal;
    private final ReadDays days;

    private Understanding(
            Sheet sheet,
            List<Meaning> proposed,
            List<ColumnFacts> facts,
            SheetChoices choices,
            LocalDate today,
            @Nullable Refusal refusal) {
        this.sheet = sheet;
        this.proposed = proposed;
        this.facts = facts;
        this.choices = choices;
        this.today = today;
        this.refusal = refusal;
        this.days = Orders.of(withDays().mapToObj(sheet::cells).toList(), choices.order(), today);
    }

    /**
     * Understands the tables of a file.
     *
     * @param tables with a row each
     */
    public static Understanding of(List<Table> tables, LocalDate today) {
        var sheet = Sheet.best(tables);
        var facts = IntStream.range(0, sheet.width())
                .mapToObj(column -> ColumnFacts.of(sheet.cells(column)))
                .toList();
        var meanings = Headings.meanings(sheet.headings(), facts);
        return new Understanding(
                sheet,
                meanings,
                facts,
                SheetChoices.NONE,
                today,
                Refusals.of(sheet, meanings, facts).orElse(null));
    }

    /** The same with other choices in place of those before. */
    public Understanding with(SheetChoices other) {
        return new Understanding(sheet, proposed, facts, other, today, refusal);
    }

    /** Why it is no table of applications, if it is none. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The rows below the headings. */
    public Sheet sheet() {
        return sheet;
    }

    /** The tracker whose export this is, if its headings say so. */
    public Optional<String> tracker() {
        return Trackers.of(sheet.plain());
    }

    /** What a column becomes, by its index. */
    public List<Meaning> meanings() {
        return IntStream.range(0, sheet.width())
                .mapToObj(column -> choices.columns().getOrDefault(column, proposed.get(column)))
                .toList();
    }

    /** All columns that have a heading or something below it. */
    public List<Column> columns() {
        var meanings = meanings();
        return IntStream.range(0, sheet.width())
                .filter(column -> !facts.get(column).isEmpty())
                .mapToObj(column -> new Column(
                        column,
                        sheet.headings().get(column),
                        meanings.get(column),
                        sheet.cells(column).stream()
                                .filter(cell -> !cell.isBlank())
                                .distinct()
                                .limit(EXAMPLES)
                                .map(cell -> Cells.line(cell, 90))
                                .toList(),
                        facts.get(column).filled()))
                .toList();
    }

    /** How days are read. */
    public ReadDays days() {
        return days;
    }

    /** Whether it says for each row who was written to. */
    public boolean hasEmployers() {
        var meanings = meanings();
        return meanings.contains(Meaning.EMPLOYER) || meanings.contains(Meaning.ROLE_AT_EMPLOYER);
    }

    /** How many rows stand below the headings. */
    public int size() {
        return sheet.rows().size();
    }

    /** The words for how an application stands, the most frequent first. */
    public List<Word> words() {
        var counted = new LinkedHashMap<String, Integer>();
        var texts = new LinkedHashMap<String, String>();
        var meanings = meanings();
        for (var row : sheet.rows()) {
            for (var column = 0; column < meanings.size(); column++) {
                var isTold = meanings.get(column) == Meaning.STATUS || meanings.get(column) == Meaning.HISTORY;
                for (var step : isTold ? Steps.in(row.cell(column)) : List.<Steps.Step>of()) {
                    var key = Phrases.plain(step.words());
                    if (!key.isEmpty()) {
                        counted.merge(key, 1, Integer::sum);
                        texts.putIfAbsent(key, Cells.line(step.words(), 80));
                    }
                }
            }
        }
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(word -> word(word.getKey(), texts.getOrDefault(word.getKey(), ""), word.getValue()))
                .toList();
    }

    private Word word(String key, String text, int times) {
        var read = Optional.ofNullable(ownWords().get(key)).or(() -> StandingWords.read(text));
        var chosen = choices.words().get(key);
        return new Word(text, chosen != null ? chosen : read.orElse(Standing.NOTHING), times, read.isPresent());
    }

    private Map<String, Standing> ownWords() {
        return tracker().filter(name -> name.startsWith(Trackers.OWN)).isPresent() ? OWN_WORDS : Map.of();
    }

    /** What a word is known by among the choices. */
    public static String key(String word) {
        return Phrases.plain(word);
    }

    /** What words mean that are not left to be read, by their key: those of this program, and those a person chose. */
    public Map<String, Standing> told() {
        var told = new HashMap<>(ownWords());
        told.putAll(choices.words());
        return told;
    }

    /** A new calendar for its days. */
    public Calendar calendar() {
        var columns = withDays().toArray();
        return Orders.calendar(
                sheet.rows().stream().flatMap(row -> IntStream.of(columns).mapToObj(row::cell)), days.order(), today);
    }

    private IntStream withDays() {
        var meanings = meanings();
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column).mayHaveDays());
    }

    /**
     * A word of the table for how an application stands.
     *
     * @param text as it stands there first
     * @param times how often it is there
     * @param isKnown whether its meaning was read from it, and not guessed or chosen
     */
    public record Word(String text, Standing standing, int times, boolean isKnown) {}

    /**
     * A column as it was understood.
     *
     * @param heading as it stands there
     * @param examples up to three different cells
     * @param filled how many cells have something in them
     */
    public record Column(int index, String heading, Meaning meaning, List<String> examples, int filled) {}
}
