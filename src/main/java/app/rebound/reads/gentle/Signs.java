package app.rebound.reads.gentle;

import app.rebound.platform.help.MoreThanABadDay;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Feelings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words of danger in what the person wrote, or feelings at the very top for days. */
@Component
class Signs implements MoreThanABadDay {

    private final DangerWords words = new DangerWords();
    private final Feelings feelings;
    private final Clock clock;

    Signs(Feelings feelings, Clock clock) {
        this.feelings = feelings;
        this.clock = clock;
    }

    @Override
    public boolean seems(List<String> ownWords) {
        return ownWords.stream().anyMatch(words::areIn) || isStretchOfHardDays();
    }

    private boolean isStretchOfHardDays() {
        var today = LocalDate.now(clock);
        return HardDays.areMany(feelings.daysOf(Emotion.HARD, HardDays.VERY_TOP, HardDays.first(today)), today);
    }
}
