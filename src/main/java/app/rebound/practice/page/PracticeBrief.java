package app.rebound.practice.page;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.BriefSource;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.story.StoryJournal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stories to tell and cards that are due, in the brief for the day. */
@Component
class PracticeBrief implements BriefSource {

    /** What can be read once more on the way there. */
    private static final int MOST = 5;

    private final StoryJournal stories;
    private final ReviewJournal reviews;

    PracticeBrief(StoryJournal stories, ReviewJournal reviews) {
        this.stories = stories;
        this.reviews = reviews;
    }

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var parts = new ArrayList<BriefPart>();
        var told = stories.leastTold(MOST);
        if (!told.isEmpty()) {
            parts.add(new BriefPart(Section.STORIES, "practice/brief-stories", told));
        }
        var due = reviews.due(MOST);
        if (!due.isEmpty()) {
            parts.add(new BriefPart(Section.PRACTICE, "practice/brief-cards", due));
        }
        return parts;
    }
}
