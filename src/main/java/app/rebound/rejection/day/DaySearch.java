package app.rebound.rejection.day;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets the list of rejections be searched by the lines that have to do with them. */
@Component
class DaySearch implements RejectionSearch {

    private final DayLines lines;

    DaySearch(DayLines lines) {
        this.lines = lines;
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return lines.rejectionsMentioning(pattern);
    }
}
