package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.application.live.ApplicationPart;
import app.rebound.application.live.ApplicationSource;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lines that have to do with an application, in its story, be it over or not. */
@Component
class DayStory implements StorySource, ApplicationSource {

    private final DayJournal days;

    DayStory(DayJournal days) {
        this.days = days;
    }

    @Override
    public String told() {
        return "exists (select 1 from DayLine d where d.applicationId = a.id)";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return days.of(entries.application()).stream()
                .map(line -> new StoryPart(entries.first(), line.writtenOn(), Chapter.DAY, "days/line", line))
                .toList();
    }

    @Override
    public List<ApplicationPart> partsOf(ApplicationId application) {
        var lines = days.of(application);
        return lines.isEmpty() ? List.of() : List.of(new ApplicationPart("days/lines", lines));
    }
}
