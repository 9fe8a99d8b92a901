package app.rebound.insight.finding;

import app.rebound.insight.fact.FactsByEntry;
import java.util.List;
import java.util.Optional;

/** One kind of finding: a new kind is one class and one test. */
public interface FindingKind {

    /** What this kind has to say about a journal; nothing where there is too little to say it of. */
    List<Draft> drafts(FactsByEntry evidence);

    /** What is asked, and what it takes, where a finding of this key is watched and there is nothing to say it of yet. */
    default Optional<Draft> nothingYet(String key) {
        return Optional.empty();
    }
}
