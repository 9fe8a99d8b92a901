package app.rebound.strength.win;

import app.rebound.platform.Decoration;
import app.rebound.platform.NotFound;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.AsideLine;
import app.rebound.platform.aside.AsideLines;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has happened in the last weeks and may be a win: to be kept, or left for good. */
@Service
@Transactional
class WinOffers implements AsideLines {

    private static final int WEEKS = 4;
    private static final int LONGEST = 500;
    private static final String ASIDE = "win-";

    private final List<Milestones> modules;
    private final Wins wins;
    private final PutAside aside;
    private final JournalRevisions revisions;
    private final MessageSource messages;
    private final Decoration decoration;

    WinOffers(
            List<Milestones> modules,
            Wins wins,
            PutAside aside,
            JournalRevisions revisions,
            MessageSource messages,
            Decoration decoration) {
        this.modules = modules;
        this.wins = wins;
        this.aside = aside;
        this.revisions = revisions;
        this.messages = messages;
        this.decoration = decoration;
    }

    /**
     * Something that may be a win.
     *
     * @param key of its milestone
     * @param words one line that says what happened
     * @param href where it is told
     */
    record Offer(String key, LocalDate on, String words, String href) {}

    /** What is offered on a day, the latest first. Each module is read by itself; one that fails offers nothing. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Offer> on(LocalDate today) {
        var put = aside.all();
        var happened = happened(today)
                .filter(milestone -> !put.isAside(ASIDE + milestone.key(), null, today))
                .toList();
        var kept = wins.keptOf(happened.stream().map(Milestone::key).collect(Collectors.toSet()));
        return happened.stream()
                .filter(milestone -> !kept.contains(milestone.key()))
                .sorted(Comparator.comparing(Milestone::on).reversed().thenComparing(Milestone::key))
                .map(this::offer)
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<AsideLine> aside(AsideItems put, LocalDate today) {
        return happened(today)
                .filter(milestone -> put.has(ASIDE + milestone.key()))
                .map(milestone ->
                        new AsideLine(ASIDE + milestone.key(), milestone.messageKey(), milestone.arguments(), null))
                .toList();
    }

    private Stream<Milestone> happened(LocalDate today) {
        return modules.stream()
                .flatMap(module -> decoration
                        .read(
                                module.getClass(),
                                List.<Milestone>of(),
                                () -> module.between(today.minusWeeks(WEEKS), today))
                        .stream());
    }

    /**
     * Keeps what is offered. Kept twice is kept once.
     *
     * @throws NotFound if it is not offered
     */
    Win keep(String key, LocalDate today) {
        // Two tabs can keep the same one at once: the second must find the row of the first.
        revisions.lock();
        return wins.findByMilestone(key).stream().findFirst().orElseGet(() -> {
            var offer = offered(key, today);
            return wins.saveAndFlush(new Win(WinId.next(), offer.words(), offer.on(), key));
        });
    }

    /**
     * Leaves what is offered: it does not come again. Left twice is left once.
     *
     * @throws NotFound if it is not offered
     */
    void leave(String key, LocalDate today) {
        if (!aside.all().isAside(ASIDE + key, null, today)) {
            putAside(offered(key, today).key());
        }
    }

    /** It is not to be offered again. */
    void putAside(String key) {
        aside.put(ASIDE + key, null, null);
    }

    /**
     * Offers it again.
     *
     * @throws NotFound if it was not left
     */
    void bringBack(String key) {
        if (!aside.back(ASIDE + key)) {
            throw new NotFound();
        }
    }

    private Offer offered(String key, LocalDate today) {
        return on(today).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Offer offer(Milestone milestone) {
        var words =
                messages.getMessage(milestone.messageKey(), milestone.argumentArray(), LocaleContextHolder.getLocale());
        return new Offer(milestone.key(), milestone.on(), fitting(words), milestone.href());
    }

    private static String fitting(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
