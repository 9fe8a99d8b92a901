package app.rebound.transfer.sheet.meaning;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.transfer.sheet.meaning.ReadRow.Doubt;
import app.rebound.transfer.sheet.meaning.ReadRow.Skip;
import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.SourceWords;
import app.rebound.transfer.sheet.word.Standing;
import app.rebound.transfer.sheet.word.StandingWords;
import app.rebound.transfer.sheet.word.Steps;
import app.rebound.transfer.sheet.word.WrittenDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row while its cells are read. */
final class RowInTheMaking {

    private static final int EMPLOYER = 120;
    private static final int ROLE = 160;
    private static final int LINK = 1000;
    private static final int NOTE = 10_000;
    private static final int NEXT_STEP = 300;
    private static final Pattern ROLE_AT =
            Pattern.compile("(?i)^(.{2,}?)\\s+(?:at|@|bei|chez|,|–|—|-|\\|)\\s+(.{2,})$");
    private static final Pattern THROUGH = Pattern.compile(
            "(?i)^(.{1,}?)\\s*[(\\[]\\s*(?:via|through|thru|c/o|über|par|per)\\s+([^)\\]]+)[)\\]]\\s*$");

    private final int line;
    private final Calendar calendar;
    private final Map<String, Standing> words;

    private @Nullable String employer;
    private @Nullable String role;
    private @Nullable String via;
    private @Nullable String link;
    private @Nullable Source source;
    private @Nullable String feelings;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextStepOn;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate heardOn;
    private @Nullable LocalDate changedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Integer daysToAnswer;
    private @Nullable Outcome outcome;
    private boolean isSaved;
    private boolean isSent;
    private final RowCourse course = new RowCourse();
    private final List<String> notes = new ArrayList<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    RowInTheMaking(int line, Calendar calendar, Map<String, Standing> words) {
        this.line = line;
        this.calendar = calendar;
        this.words = words;
    }

    void add(Meaning meaning, String heading, String cell) {
        switch (meaning) {
            case EMPLOYER -> employer(cell);
            case ROLE -> role = Cells.isNo(cell) ? null : Cells.line(cell, ROLE);
            case ROLE_AT_EMPLOYER -> roleAtEmployer(cell);
            case STATUS, HISTORY -> Steps.in(cell).forEach(step -> step(step, heading));
            case APPLIED_ON -> appliedOn(heading, cell);
            case APPLIED -> {
                isSaved |= Cells.isNo(cell);
                isSent |= Cells.isYes(cell);
            }
            case HEARD_ON -> heardOn = day(heading, cell);
            case CHANGED_ON -> changedOn = day(heading, cell);
            case DAYS_TO_ANSWER ->
                daysToAnswer =
                        cell.matches("\\d{1,4}(\\.0+)?") ? Integer.valueOf(cell.replaceFirst("\\..*", "")) : null;
            case REJECTED -> rejected(heading, cell);
            case SCREENING, ASSESSMENT, INTERVIEW, FINAL, OFFER -> reached(meaning, cell);
            case SOURCE -> source(heading, cell);
            case VIA -> via = Cells.isNo(cell) ? via : Cells.line(cell, EMPLOYER);
            case LINK -> link(heading, cell);
            case NEXT_STEP -> nextStep = Cells.isNo(cell) ? null : Cells.line(cell, NEXT_STEP);
            case NEXT_STEP_ON ->
                nextStepOn = Cells.days(cell, calendar).stream().findFirst().orElse(null);
            case FEELINGS -> feelings = Cells.isNo(cell) ? null : cell;
            case NOTES -> note(null, cell);
            case NAMED -> note(heading, cell);
            case SAVED_ON -> isSaved = true;
            case IGNORED -> {
                // Left out.
            }
        }
    }

    private void employer(String cell) {
        if (Cells.isNo(cell)) {
            return;
        }
        var through = THROUGH.matcher(cell.replaceAll("\\s+", " "));
        if (through.matches()) {
            via = Cells.line(through.group(2), EMPLOYER);
        }
        employer = Cells.line(through.matches() ? through.group(1) : cell, EMPLOYER);
    }

    private void roleAtEmployer(String cell) {
        var apart = ROLE_AT.matcher(cell.replaceAll("\\s+", " "));
        if (apart.matches()) {
            role = Cells.line(apart.group(1), ROLE);
            employer(apart.group(2));
        } else {
            role = Cells.line(cell, ROLE);
        }
    }

    private void step(Steps.Step step, String heading) {
        var key = Phrases.plain(step.words());
        var day = step.day() == null ? null : calendar.read(step.day()).orElse(null);
        if (key.isEmpty()) {
            changedOn = day == null ? changedOn : day;
            return;
        }
        var chosen = words.get(key);
        var standing =
                chosen != null ? chosen : StandingWords.read(step.words()).orElse(Standing.NOTHING);
        if (standing == Standing.NOTHING) {
            if (chosen == null) {
                doubts.add(Doubt.WORD_UNKNOWN);
            }
            note(heading, step.words());
        } else if (step.words().length() > 40) {
            note(heading, step.words());
        }
        isSaved |= standing == Standing.SAVED;
        isSent |= standing.stage() != null || standing.outcome() != null;
        if (standing.stage() == Stage.APPLIED && day != null && appliedOn == null) {
            appliedOn = day;
        } else if (standing.stage() != null) {
            course.reach(standing.stage(), standing.outcome() == null ? day : null);
        }
        if (standing.outcome() != null) {
            end(standing.outcome(), day);
        }
    }

    private void end(Outcome ending, @Nullable LocalDate day) {
        if (outcome == null || RowCourse.weight(ending) >= RowCourse.weight(outcome)) {
            outcome = ending;
            endedOn = day == null ? endedOn : day;
        }
    }

    private void reached(Meaning meaning, String cell) {
        var step = meaning.step();
        if (step == null || Cells.isNo(cell) || cell.matches("0+(\\.0+)?")) {
            return;
        }
        isSent = true;
        var days = Cells.isNumber(cell) && cell.length() < 3 ? List.<LocalDate>of() : Cells.days(cell, calendar);
        course.reach(step, null);
        days.forEach(day -> course.reach(step, day));
        var said = StandingWords.read(Cells.without(cell, WrittenDays.in(cell)));
        said.map(Standing::outcome)
                .filter(Outcome::isRejection)
                .ifPresent(ending -> end(ending, days.size() == 1 ? days.get(0) : null));
    }

    private void appliedOn(String heading, String cell) {
        if (Cells.isNo(cell)) {
            return;
        }
        var read = day(heading, cell);
        if (read == null) {
            // Where a day should be, a word may say how.
            source = source == null ? SourceWords.read(cell).orElse(null) : source;
            isSent |= !StandingWords.read(cell).equals(Optional.of(Standing.SAVED));
        } else {
            appliedOn = read;
            isSent = true;
        }
    }

    /** What stands beside the day, as in "before 24 January", is kept as it is. */
    private @Nullable LocalDate day(String heading, String cell) {
        if (Cells.isNo(cell)) {
            return null;
        }
        var days = Cells.days(cell, calendar);
        if (days.isEmpty()) {
            doubts.add(Doubt.DAY_UNCLEAR);
            note(heading, cell);
            return null;
        }
        if (Cells.without(cell, WrittenDays.in(cell)).matches("(?s).*\\p{L}{4,}.*") || days.size() > 1) {
            note(heading, cell);
        }
        return days.get(0);
    }

    private void rejected(String heading, String cell) {
        var days = Cells.days(cell, calendar);
        if (Cells.isYes(cell) || !days.isEmpty()) {
            isSent = true;
            end(Outcome.REJECTED, Cells.isYes(cell) ? null : days.get(0));
        } else if (!Cells.isNo(cell)) {
            StandingWords.read(cell).map(Standing::outcome).ifPresent(ending -> end(ending, null));
            note(heading, cell);
        }
    }

    private void source(String heading, String cell) {
        var read = SourceWords.read(cell);
        if (read.isPresent()) {
            source = read.get();
        } else if (!Cells.isNo(cell) && !Cells.isYes(cell)) {
            note(heading, cell);
        }
        link = link == null ? Cells.web(cell) : link;
    }

    private void link(String heading, String cell) {
        var address = Cells.web(cell);
        if (address != null && address.length() <= LINK) {
            link = address;
        } else if (!Cells.isNo(cell)) {
            source = source == null ? SourceWords.read(cell).orElse(null) : source;
            note(heading, cell);
        }
    }

    private void note(@Nullable String heading, String cell) {
        if (Cells.isNo(cell)) {
            return;
        }
        var note = heading == null || heading.isBlank() ? cell : Cells.line(heading, 80) + ": " + cell;
        if (notes.stream().noneMatch(note::equals)) {
            notes.add(note);
        }
    }

    ReadRow finish(@Nullable Skip given, boolean saysWhenSent) {
        var today = calendar.today();
        if (appliedOn != null && appliedOn.isAfter(today)) {
            note(null, appliedOn.toString());
            doubts.add(Doubt.DAY_UNCLEAR);
            appliedOn = null;
        }
        var ending = outcome == null ? Outcome.OPEN : outcome;
        var ended = ending == Outcome.OPEN ? null : ended(today, ending);
        var isGuessed = false;
        if (ending.isRejection() && ended == null) {
            ended = lastKnown(today);
            isGuessed = true;
            doubts.add(Doubt.DAY_GUESSED);
        }
        if (appliedOn != null && ended != null && appliedOn.isAfter(ended)) {
            doubts.add(Doubt.DAYS_TURNED);
            appliedOn = null;
        }
        doubtWhatIsMissing(ending);
        return new ReadRow(
                line,
                employer,
                role,
                course.stage(),
                ending,
                // A day that stands for another one says nothing of how long the answer took.
                isGuessed && ended != null && ended.equals(appliedOn) ? null : appliedOn,
                ended,
                isGuessed,
                course.held(ending, today),
                source,
                via,
                link,
                notes.isEmpty() ? null : cut(String.join("\n", notes)),
                feelings,
                ending == Outcome.OPEN ? nextStep : null,
                ending == Outcome.OPEN && nextStep != null && nextStepOn != null && nextStepOn.isAfter(today)
                        ? nextStepOn
                        : null,
                List.copyOf(doubts),
                given != null ? given : skip(ending, saysWhenSent));
    }

    private @Nullable LocalDate ended(LocalDate today, Outcome ending) {
        var counted = daysToAnswer != null && appliedOn != null && ending.isRejection()
                ? appliedOn.plusDays(daysToAnswer)
                : null;
        // The first answer may have been an invitation; the day of the end is later than any round.
        var heard = heardOn != null && course.isAfter(heardOn) ? null : heardOn;
        return Stream.of(endedOn, counted, heard, changedOn)
                .filter(day -> day != null && !day.isAfter(today))
                .findFirst()
                .orElse(null);
    }

    private LocalDate lastKnown(LocalDate today) {
        return Stream.concat(course.days(), Stream.of(appliedOn, changedOn, heardOn))
                .filter(day -> day != null && !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private void doubtWhatIsMissing(Outcome ending) {
        if (employer == null) {
            doubts.add(Doubt.NO_EMPLOYER);
        }
        if (role == null) {
            doubts.add(Doubt.NO_ROLE);
        }
        if (appliedOn == null && ending == Outcome.OPEN) {
            doubts.add(Doubt.NO_DAY);
        }
    }

    private @Nullable Skip skip(Outcome ending, boolean saysWhenSent) {
        if (employer == null && (role == null || !isSent)) {
            return Skip.NO_EMPLOYER;
        }
        if (ending != Outcome.OPEN || course.stage() != Stage.APPLIED || appliedOn != null) {
            return null;
        }
        if (isSaved) {
            return Skip.SAVED;
        }
        return saysWhenSent && !isSent && role == null ? Skip.NOTHING_SAID : null;
    }

    private static String cut(String note) {
        return note.length() <= NOTE ? note : note.substring(0, NOTE - 1).strip() + "…";
    }
}
