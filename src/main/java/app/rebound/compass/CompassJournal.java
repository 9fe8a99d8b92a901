package app.rebound.compass;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The compass of the current journal, part by part. */
@Service
@Transactional
public class CompassJournal {

    private final CompassSections sections;
    private final CompassLines lines;
    private final RemovedItems removed;

    CompassJournal(CompassSections sections, CompassLines lines, RemovedItems removed) {
        this.sections = sections;
        this.lines = lines;
        this.removed = removed;
    }

    /** All that is written in it. */
    @Transactional(readOnly = true)
    public Compass all() {
        Map<Section, List<Line>> all = lines.findAllByOrderByPlaceAscIdAsc().stream()
                .collect(groupingBy(CompassLine::section, mapping(CompassLine::line, toList())));
        return new Compass(
                all.getOrDefault(Section.VALUES, List.of()),
                all.getOrDefault(Section.GOALS, List.of()),
                all.getOrDefault(Section.CIRCLES, List.of()),
                all.getOrDefault(Section.DEAL_BREAKERS, List.of()));
    }

    /** One part of it. */
    @Transactional(readOnly = true)
    public StoredSection section(Section section) {
        var saved = sections.findByKind(section);
        return new StoredSection(
                saved.map(CompassSection::id).orElse(null),
                section,
                lines.findBySectionOrderByPlaceAscIdAsc(section).stream()
                        .map(CompassLine::line)
                        .toList(),
                saved.map(CompassSection::version).orElse(null));
    }

    /**
     * Saves a part. A line that is empty now is taken out; one that is not named stays, behind the others.
     *
     * @param version of the part that the person was looking at, null if it was never saved
     * @param wanted in the person's own order; a value of ours that is there already is not added twice
     * @param takenOut a line that is taken out then, with what was written on it before
     * @throws OptimisticLockingFailureException if it was saved elsewhere meanwhile
     */
    public void save(Section section, @Nullable Long version, List<Line> wanted, @Nullable UUID takenOut) {
        save(section, version, wanted);
        if (takenOut != null) {
            remove(takenOut);
        }
    }

    /** Saves a part, and takes nothing out but what is empty now. */
    public void save(Section section, @Nullable Long version, List<Line> wanted) {
        var saved = sections.findForRevision(section).orElse(null);
        if (!Objects.equals(version, saved == null ? null : saved.version())) {
            throw new OptimisticLockingFailureException("The section has changed");
        }
        if (saved == null) {
            sections.saveAndFlush(new CompassSection(section));
        }
        var known = known(section, wanted);
        var values = known.values().stream()
                .map(line -> line.line().starter())
                .filter(Objects::nonNull)
                .collect(toSet());
        var place = 0;
        for (var line : wanted) {
            var before = known.remove(line.id());
            if (line.isEmpty()) {
                removed.remove(Removable.COMPASS_LINE, line.id());
            } else if (before != null) {
                before.rewrite(place++, line);
            } else if (line.starter() == null || values.add(line.starter())) {
                lines.save(new CompassLine(section, place++, line));
            }
        }
        for (var unnamed : known.values()) {
            unnamed.moveTo(place++);
        }
    }

    /** The lines of a part, with those back that were taken out in another tab while they were written on in this one. */
    private Map<UUID, CompassLine> known(Section section, List<Line> wanted) {
        var known = byId(section);
        var restored = wanted.stream()
                .filter(line -> !line.isEmpty() && !known.containsKey(line.id()))
                .filter(line -> removed.restore(Removable.COMPASS_LINE, line.id()))
                .count();
        return restored == 0 ? known : byId(section);
    }

    private Map<UUID, CompassLine> byId(Section section) {
        var byId = new LinkedHashMap<UUID, CompassLine>();
        lines.findBySectionOrderByPlaceAscIdAsc(section).forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    /**
     * Takes a line out, unless it is out already; there is a way back for a while.
     *
     * @throws NotFound if the compass has no such line
     */
    public void remove(UUID line) {
        if (!removed.has(Removable.COMPASS_LINE, line) && !removed.remove(Removable.COMPASS_LINE, line)) {
            throw new NotFound();
        }
    }
}
