package app.rebound.transfer.sheet.own;

import app.rebound.application.ApplicationId;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.removal.Removable;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.table.TableWords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Feedback: each with the application that ended nearest to the day it came. It comes in covered. */
@Component
class OwnFeedback implements OwnReader {

    private static final int NAME = 1_000;
    private static final int TEXT = 20_000;
    private static final int FROM = 120;
    private static final int DID = 4_000;
    private static final int THEMES = 20_000;
    private static final int LABEL = 80;

    /** "Nerves (to work on); Timing (a strength)". */
    private static final Pattern THEME = Pattern.compile("\\G(.+?) \\(([^()]+)\\)(?:;\\s*|$)");

    private final HeldThings held;
    private final FeedbackJournal feedback;
    private final RejectionJournal rejections;
    private final TableWords words;
    private final Clock clock;

    OwnFeedback(HeldThings held, FeedbackJournal feedback, RejectionJournal rejections, TableWords words, Clock clock) {
        this.held = held;
        this.feedback = feedback;
        this.rejections = rejections;
        this.words = words;
        this.clock = clock;
    }

    private record SaidTheme(String label, Polarity polarity) {}

    @Override
    public String list() {
        return "feedback";
    }

    @Override
    public Set<String> needed() {
        return Set.of("table.company", "table.role", "table.receivedOn", "table.channel", "table.feedback");
    }

    @Override
    public Set<String> days() {
        return Set.of("table.receivedOn");
    }

    @Override
    public List<OwnLine> compare(List<OwnRow> rows) {
        var applications = held.applications();
        var there = held.notes();
        return HeldThings.each(rows, row -> {
            var company = row.needed("table.company", NAME);
            var role = row.needed("table.role", NAME);
            var name = company + " · " + role;
            var note = note(row);
            var themes = themes(row);
            var on = note.receivedOn();
            var isHere = there.take(HeldThings.key(company, role), on, note.text());
            if (isHere) {
                return OwnLine.here(row, name, on);
            }
            return applications
                    .nearest(company, role, one -> one.hasEnd() ? one.fromEnd(on) : Long.MAX_VALUE)
                    .filter(OwnApplication::hasEnd)
                    .map(about -> OwnLine.fresh(row, name, on, about, () -> add(about, note, themes)))
                    .orElseGet(() -> OwnLine.leftOut(row, name, LeftOut.NO_ENTRY));
        });
    }

    private NoteDetails note(OwnRow row) {
        var useful = row.text("table.useful", LABEL);
        return new NoteDetails(
                row.needed("table.feedback", TEXT),
                row.text("table.from", FROM),
                row.pastDay("table.receivedOn"),
                choice(row, "table.channel", "channel.", Arrays.asList(Channel.values())),
                useful == null ? null : choice(row, "table.useful", "useful.", List.of(true, false)),
                row.text("table.didWithIt", DID));
    }

    private <E> E choice(OwnRow row, String heading, String beginning, List<E> constants) {
        return words.read(beginning, constants, row.needed(heading, LABEL))
                .orElseThrow(() -> new UnreadCell(LeftOut.NO_WORD, heading));
    }

    private List<SaidTheme> themes(OwnRow row) {
        var cell = row.text("table.themes", THEMES);
        var themes = new ArrayList<SaidTheme>();
        var found = THEME.matcher(cell == null ? "" : cell);
        var end = 0;
        while (found.find()) {
            var polarity = words.read("polarity.", Arrays.asList(Polarity.values()), found.group(2))
                    .filter(one -> found.group(1).length() <= LABEL)
                    .orElseThrow(() -> new UnreadCell(LeftOut.NO_WORD, "table.themes"));
            themes.add(new SaidTheme(found.group(1), polarity));
            end = found.end();
        }
        if (cell != null && end < cell.length()) {
            throw new UnreadCell(LeftOut.NO_WORD, "table.themes");
        }
        return themes;
    }

    private List<ImportedThing> add(OwnApplication about, NoteDetails note, List<SaidTheme> themes) {
        var things = new ArrayList<ImportedThing>();
        var entry = about.entry() == null ? quiet(about, things) : new RejectionId(about.entry());
        var id = NoteId.next();
        feedback.add(id, entry, note, false);
        themes.forEach(theme -> feedback.confirmTheme(entry, id, theme.label(), theme.polarity(), null));
        var within = things.isEmpty() ? null : entry.value();
        things.add(new ImportedThing(Removable.NOTE, id.value(), within));
        return things;
    }

    /** What ended quietly has an entry as soon as there is something to say of it. */
    private RejectionId quiet(OwnApplication about, List<ImportedThing> things) {
        var application = new ApplicationId(about.id());
        return rejections.endingsOf(application).stream()
                .findFirst()
                .map(ending -> ending.id())
                .orElseGet(() -> {
                    var id = RejectionId.next();
                    rejections.addQuiet(id, application, null, clock.instant());
                    things.add(new ImportedThing(Removable.REJECTION, id.value(), null));
                    return id;
                });
    }
}
