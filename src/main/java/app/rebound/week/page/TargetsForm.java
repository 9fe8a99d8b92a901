package app.rebound.week.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Ids;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.TargetJournal.Planned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How often a week: one line for each activity, then the person's own, then an empty one. */
public class TargetsForm extends EditForm {

    /** There is one such form, and one draft of it. */
    private static final UUID ALL = new UUID(0, 0);

    public List<@Valid Line> lines = new ArrayList<>();

    /** A line of the form. */
    public static class Line {

        @NotKept
        public @Nullable UUID target;

        /** Whether the journal had it when the form was made. */
        @NotKept
        public boolean kept;

        @NotKept
        public @Nullable Activity activity;

        @Size(max = 60, message = "{error.tooLong}")
        public @Nullable String label;

        @Min(value = 0, message = "{week.times.range}")
        @Max(value = 50, message = "{week.times.range}")
        public @Nullable Integer times;

        static Line of(Planned planned) {
            var line = new Line();
            line.target = planned.target();
            line.kept = planned.kept();
            line.activity = planned.activity();
            line.label = planned.label();
            line.times = planned.times() == 0 ? null : planned.times();
            return line;
        }

        static Line empty(Activity activity) {
            return of(new Planned(Ids.next(), false, activity, null, 0));
        }

        public boolean isOwn() {
            return activity == Activity.OWN;
        }

        Planned planned() {
            return new Planned(
                    Objects.requireNonNull(target),
                    kept,
                    Objects.requireNonNull(activity),
                    isOwn() ? label : null,
                    times == null ? 0 : times);
        }
    }

    static TargetsForm of(List<Planned> planned) {
        var form = new TargetsForm();
        form.item = ALL;
        form.version = TargetJournal.version(planned);
        Arrays.stream(Activity.values())
                .filter(activity -> activity != Activity.OWN)
                .map(activity -> planned.stream()
                        .filter(one -> one.activity() == activity)
                        .findFirst()
                        .map(Line::of)
                        .orElseGet(() -> Line.empty(activity)))
                .forEach(form.lines::add);
        planned.stream()
                .filter(one -> one.activity() == Activity.OWN)
                .map(Line::of)
                .forEach(form.lines::add);
        form.lines.add(Line.empty(Activity.OWN));
        return form;
    }

    void check(Errors errors) {
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.target == null || line.activity == null) {
                errors.rejectValue("lines[%d].times".formatted(at), "error.choose");
            } else if (line.isOwn() && line.label == null && line.times != null) {
                errors.rejectValue("lines[%d].label".formatted(at), "week.label.missing");
            }
        }
    }

    List<Planned> planned() {
        return lines.stream()
                .filter(line -> !line.isOwn() || line.label != null)
                .map(Line::planned)
                .toList();
    }
}
