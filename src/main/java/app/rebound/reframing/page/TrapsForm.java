package app.rebound.reframing.page;

import app.rebound.platform.form.NotKept;
import app.rebound.reframing.trap.KnownTrap;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import app.rebound.reframing.trap.TrapJournal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The thinking traps on the form of a thought record: standard ones, own ones, and room for another. */
public class TrapsForm {

    public Set<Trap> standard = EnumSet.noneOf(Trap.class);

    public List<@Valid TrapLine> own = new ArrayList<>();

    /** Offered from now on, and in this thought from the beginning among the own ones. */
    @NotKept
    @Size(max = TrapJournal.LONGEST_NAME, message = "{error.tooLong}")
    public @Nullable String another;

    /** @param known the traps of the person's own; those that the record has besides are offered, too */
    static TrapsForm of(List<MarkedTrap> marked, List<KnownTrap> known) {
        var form = new TrapsForm();
        marked.stream().map(MarkedTrap::trap).filter(Objects::nonNull).forEach(form.standard::add);
        var labels =
                marked.stream().map(MarkedTrap::label).filter(Objects::nonNull).toList();
        Stream.concat(known.stream().map(KnownTrap::name), labels.stream())
                .distinct()
                .forEach(name -> form.own.add(TrapLine.of(name, labels.contains(name))));
        return form;
    }

    List<MarkedTrap> toMarks() {
        var names = Stream.concat(
                own.stream().filter(line -> line.marked).map(line -> line.name), Stream.ofNullable(another));
        return Stream.concat(
                        // An empty value among several arrives as null.
                        standard.stream().filter(Objects::nonNull).sorted().map(MarkedTrap::of),
                        names.filter(Objects::nonNull).distinct().map(MarkedTrap::own))
                .toList();
    }
}
