package app.rebound.transfer;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.day.DayJournal;
import app.rebound.rejection.day.DayLineDetails;
import app.rebound.rejection.day.DayLineId;
import app.rebound.rejection.round.RoundReflectionJournal;
import app.rebound.rejection.round.RoundWords;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rounds of the sample journey with what was made of them, and its lines of days. */
@Component
class SampleDays {

    private final RoundJournal rounds;
    private final RoundReflectionJournal reflections;
    private final DayJournal days;
    private final JournalDay journalDay;

    SampleDays(RoundJournal rounds, RoundReflectionJournal reflections, DayJournal days, JournalDay journalDay) {
        this.rounds = rounds;
        this.reflections = reflections;
        this.days = days;
        this.journalDay = journalDay;
    }

    void add(SampleRound round, ApplicationId application) {
        var id = RoundId.next();
        rounds.add(id, application, round.on(ago(round.daysAgo())));
        var told = round.afterwards();
        if (told != null) {
            reflections.save(
                    id, null, new RoundWords(told.wentWell(), told.wasHard(), told.nextTime()), told.feelings());
        }
    }

    void add(List<SampleStory.SampleDay> lines) {
        lines.forEach(line -> days.add(
                DayLineId.next(), new DayLineDetails(ago(line.daysAgo()), line.words(), null), line.feelings(), true));
    }

    private LocalDate ago(int daysAgo) {
        return journalDay.today().minusDays(daysAgo);
    }
}
