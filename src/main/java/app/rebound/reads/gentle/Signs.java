package app.rebound.reads.gentle;

import app.rebound.platform.help.MoreThanABadDay;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Feelings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words of danger in what the person wrote, or feelings at the very top for days. */
@Component
class Signs implements MoreThanABadDay {

    private final DangerWords words = new DangerWords();
    private final Feelings feelings;
    private final JournalDay journalDay;
    private final KeptReads kept;

    Signs(Feelings feelings, JournalDay journalDay, KeptReads kept) {
        this.feelings = feelings;
        this.journalDay = journalDay;
        this.kept = kept;
    }

    @Override
    public boolean seems(List<String> ownWords) {
        return ownWords.stream().anyMatch(words::areIn) || kept.part(Signs.class, "", this::isStretchOfHardDays);
    }

    private boolean isStretchOfHardDays() {
        var today = journalDay.today();
        return HardDays.areMany(feelings.daysOf(Emotion.HARD, HardDays.VERY_TOP, HardDays.first(today)), today);
    }
}
