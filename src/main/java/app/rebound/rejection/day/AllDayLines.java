package app.rebound.rejection.day;

import app.rebound.platform.list.WholeList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lines that the page of days lists. */
@Component
class AllDayLines implements WholeList {

    private final DayLines lines;

    AllDayLines(DayLines lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return "days";
    }

    @Override
    public List<UUID> ids(Map<String, String> asked) {
        return lines.idsUntil(
                Objects.requireNonNullElse(DaysController.read(asked.get("until")), DaysController.LAST_DAY));
    }
}
