package app.rebound.insight.picture;

import app.rebound.application.Stage;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.rejection.reason.Control;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands the reasons were, by the stage at which it ended. An entry with several reasons can stand in several
 * columns, and once in each.
 *
 * @param rows one a stage with a reason
 * @param all the stages together
 */
public record ReasonsByStage(List<Row> rows, Row all) implements Picture {

    /**
     * @param stage where it ended, or null for all stages
     * @param explained entries with a reason
     * @param hands one bar a {@link Control}, in their order
     */
    public record Row(@Nullable Stage stage, int explained, List<Bar> hands) {}

    static ReasonsByStage of(JournalFacts facts, EntryList entries) {
        var hands = new HashMap<UUID, Set<Control>>();
        for (ReasonFact reason : facts.reasons()) {
            var kinds = hands.computeIfAbsent(reason.rejection(), unused -> EnumSet.noneOf(Control.class));
            if (reason.control() != null) {
                kinds.add(reason.control());
            }
        }
        var stages = new EnumMap<Stage, List<Set<Control>>>(Stage.class);
        facts.rejections().forEach(rejection -> {
            var explained = hands.get(rejection.rejection());
            if (explained != null) {
                stages.computeIfAbsent(rejection.stage(), unused -> new ArrayList<>())
                        .add(explained);
            }
        });
        var rows = stages.entrySet().stream()
                .map(stage -> row(stage.getKey(), stage.getValue(), entries))
                .toList();
        return new ReasonsByStage(
                rows, row(null, stages.values().stream().flatMap(List::stream).toList(), entries));
    }

    private static Row row(@Nullable Stage stage, List<Set<Control>> explained, EntryList entries) {
        var bars = Arrays.stream(Control.values())
                .map(control -> Bar.named(
                        "control." + control,
                        explained.stream().filter(one -> one.contains(control)).count(),
                        explained.size(),
                        stage == null
                                ? entries.of("control", control)
                                : entries.of("stage", stage, "control", control)))
                .toList();
        return new Row(stage, explained.size(), bars);
    }

    @Override
    public String name() {
        return "reasons";
    }

    @Override
    public long has() {
        return all.explained();
    }

    @Override
    public Sentence point() {
        var hands = all.hands().stream().map(Bar::count).toList();
        return Sentence.of("picture.reasons.point", has(), hands.get(0), hands.get(1), hands.get(2));
    }
}
