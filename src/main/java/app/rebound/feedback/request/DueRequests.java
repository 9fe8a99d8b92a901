package app.rebound.feedback.request;

import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The right moments to ask, under <em>Today</em>: one to three days after a rejection, when the first sting is over and they
 * still remember; once more a week after the person asked. Then never again.
 */
@Component
class DueRequests implements DueItems {

    private static final int FIRST_DAY = 1;
    private static final int LAST_DAY = 3;

    private final FeedbackRequests requests;

    DueRequests(FeedbackRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var limit = Limit.of(most);
        var reminders = requests.unanswered(
                today.minusDays(RequestDays.UNTIL_LET_GO - 1),
                today.minusDays(RequestDays.UNTIL_REMINDER),
                today,
                limit);
        var fresh = requests.askable(today.minusDays(LAST_DAY), today.minusDays(FIRST_DAY), today, limit);
        return Stream.concat(
                        reminders.stream().map(DueRequests::remind),
                        fresh.stream().map(DueRequests::ask))
                .limit(most)
                .toList();
    }

    private static DueItem remind(RequestLine request) {
        return new DueItem(
                "remind:" + request.id(),
                DueItem.Kind.PASSING,
                request.days().reminderOn(),
                "due.remind",
                List.of(request.company(), request.days().askedOn()),
                "/requests/%s/reminder".formatted(request.id()),
                "due.remind.do",
                request.days().askedOn().plusDays(RequestDays.UNTIL_LET_GO - 1));
    }

    private static DueItem ask(AskableRejection rejection) {
        return new DueItem(
                "ask:" + rejection.id(),
                DueItem.Kind.PASSING,
                rejection.heardOn().plusDays(FIRST_DAY),
                "due.ask",
                List.of(rejection.company(), rejection.heardOn()),
                "/rejections/%s/requests/new".formatted(rejection.id()),
                "due.ask.do",
                rejection.heardOn().plusDays(LAST_DAY));
    }
}
