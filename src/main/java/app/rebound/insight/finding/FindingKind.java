package app.rebound.insight.finding;

import app.rebound.insight.fact.Evidence;
import java.util.List;

/** One kind of finding: a new kind is one class and one test. */
public interface FindingKind {

    /** What this kind has to say about a journal; nothing where there is too little to say it of. */
    List<Draft> drafts(Evidence evidence);
}
