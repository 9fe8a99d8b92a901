package app.rebound.rejection;

import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Entries the person wanted to come back to, under <em>Today</em>. */
@Component
class ReturningRejections implements DueItems {

    private final Rejections rejections;

    ReturningRejections(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        return rejections.returningBy(today, Limit.of(most)).stream()
                .map(entry -> new DueItem(
                        "return:%s:%s".formatted(entry.id(), entry.returnOn()),
                        Kind.ASKED_FOR,
                        entry.returnOn(),
                        "due.return",
                        List.of(entry.company()),
                        "/rejections/" + entry.id(),
                        "due.return.do"))
                .toList();
    }
}
