package app.rebound.resilience.compass.page;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.web.Differences;
import app.rebound.resilience.compass.Circle;
import app.rebound.resilience.compass.Line;
import app.rebound.resilience.compass.Section;
import app.rebound.resilience.compass.StarterValue;
import app.rebound.resilience.compass.StoredSection;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the compass as it is written: its lines, and some that are still free. */
public class SectionForm {

    /** Which way a line moves. */
    enum Move {
        UP(-1),
        DOWN(1);

        private final int by;

        Move(int by) {
            this.by = by;
        }
    }

    private static final int FREE = 3;
    private static final int FREE_IN_A_CIRCLE = 2;

    private @Nullable Long version;

    @Valid
    private List<@Valid LineRow> lines = new ArrayList<>();

    /** Values of ours that are chosen as well. */
    private Set<StarterValue> add = EnumSet.noneOf(StarterValue.class);

    static SectionForm of(StoredSection stored) {
        var form = new SectionForm();
        form.version = stored.version();
        stored.lines().forEach(line -> form.lines.add(LineRow.of(line)));
        if (stored.section() == Section.CIRCLES) {
            for (var circle : Circle.values()) {
                form.addFree(FREE_IN_A_CIRCLE, circle);
            }
        } else {
            form.addFree(FREE, null);
        }
        return form;
    }

    private void addFree(int count, @Nullable Circle circle) {
        for (int free = 0; free < count; free++) {
            lines.add(LineRow.blank(circle));
        }
    }

    /** As they are to be saved: with those that were emptied, and with the values that are chosen as well. */
    List<Line> toLines() {
        var written =
                lines.stream().filter(LineRow::isUsed).map(LineRow::toLine).collect(toCollection(ArrayList::new));
        add.removeAll(
                written.stream().map(Line::starter).filter(Objects::nonNull).toList());
        add.forEach(value -> written.add(Line.of(Ids.next(), value)));
        return written;
    }

    private List<Line> writtenLines() {
        return lines.stream()
                .map(LineRow::toLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Puts a line before or behind the one beside it. */
    void move(UUID line, Move move) {
        var used = lines.stream().filter(LineRow::isUsed).toList();
        for (int at = 0; at < used.size(); at++) {
            var to = at + move.by;
            if (line.equals(used.get(at).getLine()) && to >= 0 && to < used.size()) {
                Collections.swap(lines, lines.indexOf(used.get(at)), lines.indexOf(used.get(to)));
                return;
            }
        }
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(SectionForm saved) {
        var theirs = saved.writtenLines();
        return theirs.stream().map(Line::starter).collect(toSet()).containsAll(add)
                && writtenLines()
                        .equals(theirs.stream()
                                .filter(line -> line.starter() == null || !add.contains(line.starter()))
                                .toList());
    }

    /** What is saved now, for each text that differs from this form; lines that were added meanwhile are taken over. */
    Map<String, String> differencesTo(SectionForm now) {
        // A line that is free here may be in use there.
        lines.removeIf(row -> !row.isUsed());
        now.lines.stream().filter(row -> rowOf(row).isEmpty()).toList().forEach(lines::add);
        lines.forEach(row -> now.rowOf(row).ifPresent(saved -> row.setKept(saved.isKept())));
        lines.sort(Comparator.comparing(LineRow::isKept).reversed());
        version = now.version;
        var differences = new LinkedHashMap<String, String>();
        for (int at = 0; at < lines.size(); at++) {
            var row = lines.get(at);
            var name = "lines[%d].".formatted(at);
            now.rowOf(row).ifPresent(saved -> {
                Differences.note(differences, name + "words", row.getWords(), saved.getWords());
                Differences.note(differences, name + "note", row.getNote(), saved.getNote());
            });
        }
        return differences;
    }

    private Optional<LineRow> rowOf(LineRow other) {
        return lines.stream().filter(row -> row.isFor(other)).findFirst();
    }

    /** Values of ours that are not among the lines. */
    List<StarterValue> notChosen() {
        var rest = EnumSet.allOf(StarterValue.class);
        lines.stream().map(LineRow::getStarter).filter(Objects::nonNull).forEach(rest::remove);
        return List.copyOf(rest);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public void setLines(List<@Valid LineRow> lines) {
        this.lines = lines;
    }

    public Set<StarterValue> getAdd() {
        return add;
    }

    public void setAdd(Set<StarterValue> add) {
        this.add = add;
    }
}
