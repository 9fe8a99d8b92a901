package app.rebound.insight;

import java.util.List;

/** One kind of finding: a new kind is one class and one test. */
interface FindingKind {

    /** What this kind has to say about a journal; nothing where there is too little to say it of. */
    List<Finding> findings(JournalFacts facts);
}
