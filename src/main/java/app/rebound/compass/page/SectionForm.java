package app.rebound.compass.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import app.rebound.compass.Circle;
import app.rebound.compass.Line;
import app.rebound.compass.Section;
import app.rebound.compass.StarterValue;
import app.rebound.compass.StoredSection;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Ids;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the compass as it is written: its lines, some that are still free, and what the button asks for. */
public class SectionForm extends EditForm {

    private static final int FREE = 3;
    private static final int FREE_IN_A_CIRCLE = 2;

    public List<@Valid LineRow> lines = new ArrayList<>();

    /** Values of ours that are chosen as well. */
    public Set<StarterValue> add = EnumSet.noneOf(StarterValue.class);

    /** The line to move towards the beginning. */
    @NotKept
    public @Nullable UUID up;

    /** The line to move towards the end. */
    @NotKept
    public @Nullable UUID down;

    /** The line to take out. */
    @NotKept
    public @Nullable UUID takeOut;

    /** Whether the person goes on writing here. */
    @NotKept
    public @Nullable String stay;

    /** The lines that say something, one after the other. */
    private String order = "";

    static SectionForm of(StoredSection stored) {
        var form = new SectionForm();
        form.item = stored.id();
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

    /** Does what the button asks for, as far as it is about the form. */
    void settle() {
        move(up, -1);
        move(down, 1);
        order = order(lines);
    }

    /** Puts a line before or behind the one beside it. */
    private void move(@Nullable UUID line, int by) {
        var used = lines.stream().filter(LineRow::isUsed).toList();
        for (int at = 0; at < used.size(); at++) {
            var to = at + by;
            if (Objects.equals(line, used.get(at).line) && to >= 0 && to < used.size()) {
                Collections.swap(lines, lines.indexOf(used.get(at)), lines.indexOf(used.get(to)));
                return;
            }
        }
    }

    private String order(List<LineRow> rows) {
        return rows.stream()
                .filter(row -> row.saysSomething() && !Objects.equals(row.line, takeOut))
                .map(row -> Objects.toString(row.line))
                .collect(joining(" "));
    }

    /** As they are to be saved: with those that were emptied, and with the values that are chosen as well. */
    List<Line> toLines() {
        var written =
                lines.stream().filter(LineRow::isUsed).map(LineRow::toLine).collect(toCollection(ArrayList::new));
        add.removeAll(written.stream().map(Line::starter).toList());
        add.stream().filter(Objects::nonNull).forEach(value -> written.add(Line.of(Ids.next(), value)));
        return written;
    }

    /** What is saved, to be compared with a form that was sent: line beside line, whatever its place. */
    SectionForm beside(SectionForm sent) {
        var kept = lines.stream().filter(row -> row.kept).collect(toCollection(ArrayList::new));
        kept.removeIf(row -> sent.chooses(row) && add.add(row.starter));
        order = sent.order(
                kept.stream().filter(row -> sent.rowOf(row).isPresent()).toList());
        lines = sent.lines.stream().map(row -> saved(row, sent)).collect(toCollection(ArrayList::new));
        kept.stream().filter(row -> sent.rowOf(row).isEmpty()).forEach(lines::add);
        return this;
    }

    private LineRow saved(LineRow row, SectionForm sent) {
        var saved = rowOf(row).filter(one -> one.kept);
        if (row.line != null && row.line.equals(sent.takeOut)) {
            // It is to be gone: then there is nothing to compare.
            return saved.isEmpty() ? row : new LineRow();
        }
        return saved.orElseGet(LineRow::new);
    }

    private boolean chooses(LineRow row) {
        return row.starter != null && add.contains(row.starter) && rowOf(row).isEmpty();
    }

    /** Shows what was added elsewhere meanwhile among its own lines. */
    void takeOver(SectionForm saved) {
        saved.lines.stream()
                .filter(row -> row.kept)
                .forEach(row -> rowOf(row).ifPresentOrElse(own -> own.kept = true, () -> lines.add(row)));
    }

    private Optional<LineRow> rowOf(LineRow other) {
        return lines.stream().filter(row -> row.isFor(other)).findFirst();
    }

    /** Values of ours that are not among the lines. */
    List<StarterValue> notChosen() {
        var rest = EnumSet.allOf(StarterValue.class);
        lines.stream().map(row -> row.starter).filter(Objects::nonNull).forEach(rest::remove);
        return List.copyOf(rest);
    }
}
