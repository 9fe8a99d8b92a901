package app.rebound.strength.win;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest wins, as what speaks for the person. */
@Component
class WinEvidence implements EvidenceSource {

    private final WinJournal wins;
    private final JournalDay journalDay;

    WinEvidence(WinJournal wins, JournalDay journalDay) {
        this.wins = wins;
        this.journalDay = journalDay;
    }

    @Override
    public List<Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return wins.soFar(journalDay.today(), most).newest().stream()
                .map(win -> new Evidence(Evidence.Kind.WIN, "evidence.win", List.of(win.words())))
                .toList();
    }
}
