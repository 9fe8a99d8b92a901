package app.rebound.rejection.feeling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How rounds and days of the current journal felt. No finding is made of it. */
@Service
@Transactional
public class OtherFeelings {

    private final FeltWords words;

    OtherFeelings(FeltWords words) {
        this.words = words;
    }

    /** Sets what was felt; what was said before is replaced. */
    public void set(FeltBeside beside, UUID what, Map<String, @Nullable Integer> felt) {
        var before = read(beside, List.of(what));
        if (!said(before).equals(felt)) {
            words.deleteAll(before);
            words.addAll(felt.entrySet().stream()
                    .map(one -> new FeltWord(beside, what, one.getKey(), one.getValue()))
                    .toList());
        }
    }

    /** What was felt, by emotion; an emotion that was named without a number has null. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Integer> of(FeltBeside beside, UUID what) {
        return said(read(beside, List.of(what)));
    }

    /** What was felt beside each of several; one without a feeling is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<FeltChange>> of(FeltBeside beside, Collection<UUID> several) {
        var felt = new LinkedHashMap<UUID, List<FeltChange>>();
        read(beside, several)
                .forEach(word -> felt.computeIfAbsent(word.what(), unused -> new ArrayList<>())
                        .add(FeltChange.of(word.emotion(), word.intensity(), Moment.FIRST)));
        return felt;
    }

    private List<FeltWord> read(FeltBeside beside, Collection<UUID> what) {
        return what.isEmpty() ? List.of() : beside == FeltBeside.ROUND ? words.ofRounds(what) : words.ofDayLines(what);
    }

    private static Map<String, @Nullable Integer> said(List<FeltWord> words) {
        var said = new LinkedHashMap<String, @Nullable Integer>();
        words.forEach(word -> said.put(word.emotion(), word.intensity()));
        return said;
    }
}
