package app.rebound.support;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItems;
import app.rebound.rejection.feeling.Emotion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * People, under <em>Today</em>: after a hard entry one of them is suggested, unless the person has reached out since; and
 * the day after they did, it asks how it was. Both are gone after three days.
 */
@Component
class DueSupport implements DueItems {

    private static final int HARD_FROM = 8;
    private static final int DAYS = 3;

    private static final List<String> HEAVY =
            Emotion.HEAVY.stream().map(Emotion::code).toList();

    private final Supporters supporters;
    private final SupporterContacts contacts;
    private final SupporterJournal circle;
    private final JournalDay journalDay;

    DueSupport(Supporters supporters, SupporterContacts contacts, SupporterJournal circle, JournalDay journalDay) {
        this.supporters = supporters;
        this.contacts = contacts;
        this.circle = circle;
        this.journalDay = journalDay;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var everyone = circle.everyone();
        if (everyone.isEmpty()) {
            return List.of();
        }
        var reachedOut = contacts.between(today.minusDays(DAYS), today);
        return Stream.concat(
                        suggested(everyone, reachedOut, today).stream(),
                        reachedOut.stream()
                                .filter(contact ->
                                        contact.words() == null && contact.on().isBefore(today))
                                .map(DueSupport::howItWent))
                .limit(most)
                .toList();
    }

    private Optional<DueItem> suggested(List<SupporterLine> everyone, List<ContactLine> reachedOut, LocalDate today) {
        var since = journalDay.startOf(today.minusDays(DAYS - 1));
        return supporters.hardSince(since, HARD_FROM, HEAVY, Limit.of(1)).stream()
                .findFirst()
                .flatMap(hard -> {
                    var day = journalDay.of(hard.ratedAt());
                    var hasReachedOut = reachedOut.stream()
                            .anyMatch(contact -> !contact.on().isBefore(day));
                    return hasReachedOut ? Optional.empty() : Optional.of(leanOn(choose(everyone), hard, day));
                });
    }

    /** Someone who listens, if there is one; among those, whom the person has not spoken to for longest. */
    static SupporterLine choose(List<SupporterLine> everyone) {
        return everyone.stream()
                .min(Comparator.comparing((SupporterLine one) -> !one.ways().contains(Way.LISTENS))
                        .thenComparing(SupporterLine.LONGEST_AGO))
                .orElseThrow();
    }

    private static DueItem leanOn(SupporterLine supporter, HardEntry hard, LocalDate day) {
        return new DueItem(
                "lean-on:" + hard.id(),
                DueItem.Kind.PASSING,
                day,
                "due.leanOn",
                List.of(supporter.name()),
                "/support/" + supporter.id(),
                "due.leanOn.do",
                day.plusDays(DAYS - 1));
    }

    private static DueItem howItWent(ContactLine contact) {
        return new DueItem(
                "how-it-went:" + contact.id(),
                DueItem.Kind.PASSING,
                contact.on().plusDays(1),
                "due.howItWent",
                List.of(contact.name(), contact.on()),
                "/support/%s/contacts/%s".formatted(contact.supporter(), contact.id()),
                "due.howItWent.do",
                contact.on().plusDays(DAYS));
    }
}
