package app.rebound.transfer.sheet.row;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.transfer.sheet.meaning.Meaning;
import app.rebound.transfer.sheet.row.ReadRow.Doubt;
import app.rebound.transfer.sheet.row.ReadRow.Skip;
import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.SourceWords;
import app.rebound.transfer.sheet.word.Standing;
import app.rebound.transfer.sheet.word.StandingWords;
import app.rebound.transfer.sheet.word.Steps;
import app.rebound.transfer.sheet.word.WrittenDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row while its cells are read. */
final class RowInTheMaking {

    private static final int EMPLOYER = 120;
    private static final int ROLE = 160;
    private static final int LINK = 1000;
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
    private final RowCourse course = new RowCourse();
    private final RowNotes notes = new RowNotes();

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
            case APPLIED -> applied(cell);
            case HEARD_ON -> course.hear(day(heading, cell));
            case CHANGED_ON -> course.change(day(heading, cell));
            case DAYS_TO_ANSWER -> course.answerAfter(cell);
            case REJECTED -> rejected(heading, cell);
            case SCREENING, ASSESSMENT, INTERVIEW, FINAL, OFFER -> reached(meaning, cell);
            case SOURCE -> source(heading, cell);
            case VIA -> via = Cells.isNo(cell) ? via : Cells.line(cell, EMPLOYER);
            case LINK -> link(heading, cell);
            case NEXT_STEP -> nextStep = Cells.isNo(cell) ? null : Cells.line(cell, NEXT_STEP);
            case NEXT_STEP_ON ->
                nextStepOn = Cells.days(cell, calendar).stream().findFirst().orElse(null);
            case FEELINGS -> feelings = Cells.isNo(cell) ? null : cell;
            case NOTES -> notes.add(null, cell);
            case NAMED -> notes.add(heading, cell);
            case SAVED_ON -> course.save();
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
            course.change(day);
            return;
        }
        var chosen = words.get(key);
        var standing =
                chosen != null ? chosen : StandingWords.read(step.words()).orElse(Standing.NOTHING);
        if (standing == Standing.NOTHING) {
            if (chosen == null) {
                notes.doubt(Doubt.WORD_UNKNOWN);
            }
            notes.add(heading, step.words());
        } else if (step.words().length() > 40) {
            notes.add(heading, step.words());
        }
        course.stand(standing, day);
    }

    private void reached(Meaning meaning, String cell) {
        var step = meaning.step();
        if (step == null || Cells.isNo(cell) || cell.matches("0+(\\.0+)?")) {
            return;
        }
        course.send();
        var days = Cells.isNumber(cell) && cell.length() < 3 ? List.<LocalDate>of() : Cells.days(cell, calendar);
        course.reach(step, null);
        days.forEach(day -> course.reach(step, day));
        var said = StandingWords.read(Cells.without(cell, WrittenDays.in(cell)));
        said.map(Standing::outcome)
                .filter(Outcome::isRejection)
                .ifPresent(ending -> course.end(ending, days.size() == 1 ? days.get(0) : null));
    }

    private void applied(String cell) {
        if (Cells.isNo(cell)) {
            course.save();
        } else if (Cells.isYes(cell)) {
            course.send();
        }
    }

    private void appliedOn(String heading, String cell) {
        if (Cells.isNo(cell)) {
            return;
        }
        var read = day(heading, cell);
        if (read == null) {
            // Where a day should be, a word may say how.
            source = source == null ? SourceWords.read(cell).orElse(null) : source;
            if (!StandingWords.read(cell).equals(Optional.of(Standing.SAVED))) {
                course.send();
            }
        } else {
            course.sendOn(read);
        }
    }

    /** What stands beside the day, as in "before 24 January", is kept as it is. */
    private @Nullable LocalDate day(String heading, String cell) {
        if (Cells.isNo(cell)) {
            return null;
        }
        var days = Cells.days(cell, calendar);
        if (days.isEmpty()) {
            notes.doubt(Doubt.DAY_UNCLEAR);
            notes.add(heading, cell);
            return null;
        }
        if (Cells.without(cell, WrittenDays.in(cell)).matches("(?s).*\\p{L}{4,}.*") || days.size() > 1) {
            notes.add(heading, cell);
        }
        return days.get(0);
    }

    private void rejected(String heading, String cell) {
        var days = Cells.days(cell, calendar);
        if (Cells.isYes(cell) || !days.isEmpty()) {
            course.send();
            course.end(Outcome.REJECTED, Cells.isYes(cell) ? null : days.get(0));
        } else if (!Cells.isNo(cell)) {
            StandingWords.read(cell).map(Standing::outcome).ifPresent(ending -> course.end(ending, null));
            notes.add(heading, cell);
        }
    }

    private void source(String heading, String cell) {
        var read = SourceWords.read(cell);
        if (read.isPresent()) {
            source = read.get();
        } else if (!Cells.isNo(cell) && !Cells.isYes(cell)) {
            notes.add(heading, cell);
        }
        link = link == null ? Cells.web(cell) : link;
    }

    private void link(String heading, String cell) {
        var address = Cells.web(cell);
        if (address != null && address.length() <= LINK) {
            link = address;
        } else if (!Cells.isNo(cell)) {
            source = source == null ? SourceWords.read(cell).orElse(null) : source;
            notes.add(heading, cell);
        }
    }

    ReadRow finish(@Nullable Skip given, boolean saysWhenSent) {
        var today = calendar.today();
        var ahead = course.dropDayAhead(today);
        if (ahead != null) {
            notes.add(null, ahead.toString());
            notes.doubt(Doubt.DAY_UNCLEAR);
        }
        var ending = course.outcome();
        var isOpen = ending == Outcome.OPEN;
        var known = course.ended(today);
        var isGuessed = ending.isRejection() && known == null;
        var ended = isGuessed ? course.lastKnown(today) : known;
        if (isGuessed) {
            notes.doubt(Doubt.DAY_GUESSED);
        }
        if (course.dropDayAfter(ended)) {
            notes.doubt(Doubt.DAYS_TURNED);
        }
        var appliedOn = course.appliedOn();
        doubtWhatIsMissing();
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
                course.held(today),
                source,
                via,
                link,
                notes.text(),
                feelings,
                isOpen ? nextStep : null,
                isOpen && nextStep != null && nextStepOn != null && nextStepOn.isAfter(today) ? nextStepOn : null,
                notes.doubts(),
                given != null ? given : skip(saysWhenSent));
    }

    private void doubtWhatIsMissing() {
        if (employer == null) {
            notes.doubt(Doubt.NO_EMPLOYER);
        }
        if (role == null) {
            notes.doubt(Doubt.NO_ROLE);
        }
        if (course.appliedOn() == null && course.outcome() == Outcome.OPEN) {
            notes.doubt(Doubt.NO_DAY);
        }
    }

    private @Nullable Skip skip(boolean saysWhenSent) {
        if (employer == null && (role == null || !course.isSent())) {
            return Skip.NO_EMPLOYER;
        }
        if (course.hasBegun()) {
            return null;
        }
        if (course.isSaved()) {
            return Skip.SAVED;
        }
        return saysWhenSent && !course.isSent() && role == null ? Skip.NOTHING_SAID : null;
    }
}
