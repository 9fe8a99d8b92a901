package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Standing;
import app.rebound.transfer.sheet.word.StandingWords;
import app.rebound.transfer.sheet.word.Steps;
import app.rebound.transfer.sheet.word.WrittenDays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** What stands below a heading, counted. */
record ColumnFacts(
        int filled,
        double days,
        double yesOrNo,
        double webs,
        double numbers,
        double standings,
        double histories,
        double mails,
        double telephones,
        double length,
        double different) {

    private static final int LOOKED_AT = 400;

    static ColumnFacts of(List<String> cells) {
        var filled = cells.stream()
                .filter(cell -> !cell.isBlank() && !isNothing(cell))
                .toList();
        var some = filled.stream().limit(LOOKED_AT).toList();
        return new ColumnFacts(
                filled.size(),
                share(some, Cells::isDay),
                share(some, cell -> Cells.isYes(cell) || Cells.isNo(cell)),
                share(some, cell -> Cells.web(cell) != null),
                share(some, Cells::isNumber),
                share(
                        some,
                        cell -> StandingWords.read(Cells.without(cell, WrittenDays.in(cell)))
                                .filter(one -> one != Standing.NOTHING)
                                .isPresent()),
                share(some, cell -> Steps.in(cell).size() > 1),
                share(some, Cells::isMail),
                share(some, Cells::isTelephone),
                some.stream().mapToInt(String::length).average().orElse(0),
                some.isEmpty() ? 0 : (double) new HashSet<>(some).size() / some.size());
    }

    /** What programs write where there is nothing. */
    private static boolean isNothing(String cell) {
        return cell.equalsIgnoreCase("n/a") || cell.equals("-") || cell.equals("–") || cell.equalsIgnoreCase("nan");
    }

    private static double share(List<String> cells, Predicate<String> test) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Of words, and not of numbers, days, addresses or ticks. */
    boolean isText() {
        return filled > 0 && days < 0.5 && webs < 0.5 && numbers < 0.5 && yesOrNo < 0.6;
    }
}
