package app.rebound.insight.quote;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.platform.text.TextFragment;
import app.rebound.rejection.reflection.ReflectionText;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the lines that findings rest on: for a theme the sentence it was recognised in, otherwise what the person wrote
 * went well or was hard. Feedback that is still covered is not quoted.
 */
@Component
@Transactional(readOnly = true)
public class QuoteReader {

    private static final Set<Kind> ABOUT_ROUNDS =
            Set.of(Kind.BOTTLENECK, Kind.DIFFERENCE, Kind.PRACTICE, Kind.ASSOCIATION);
    private static final String BETWEEN_EXCERPTS = " … ";

    private final EntityManager entityManager;

    QuoteReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What was written about an entry in its reflection. */
    record Reflected(UUID rejection, ReflectionText text) {

        Stream<String> hard() {
            return Stream.of(text.wasHard(), text.struggledWith()).filter(Objects::nonNull);
        }

        Stream<String> well() {
            return Stream.of(text.wentWell(), text.excelledAt()).filter(Objects::nonNull);
        }
    }

    /** A theme somebody saw in the reflection, or in a note that has been read. */
    record Mention(
            UUID rejection,
            @Nullable String words,
            @Nullable String note) {}

    /** One line for each of some entries that has one, by its application and in their order. */
    public Map<UUID, Quote> of(Finding finding, Collection<ApplicationFact> entries) {
        var rejected = entries.stream()
                .filter(ApplicationFact::isRejected)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.rejection()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        if (rejected.isEmpty() || finding.theme() == null && !isAboutRounds(finding)) {
            return Map.of();
        }
        var reflected = reflections(rejected.keySet());
        var lines = finding.theme() == null
                ? reflected.values().stream().flatMap(one -> line(finding, one))
                : mentions(finding, rejected.keySet()).stream()
                        .flatMap(mention -> line(finding, mention, reflected.get(mention.rejection())));
        var found = lines.collect(Collectors.toMap(Line::rejection, Function.identity(), Line::better));
        var quotes = new LinkedHashMap<UUID, Quote>();
        rejected.forEach((rejection, entry) -> {
            var line = found.get(rejection);
            if (line != null) {
                quotes.put(entry.application(), line.quote(entry, finding));
            }
        });
        return quotes;
    }

    private static boolean isAboutRounds(Finding finding) {
        return ABOUT_ROUNDS.contains(finding.kind());
    }

    /** A sentence about an entry. */
    private record Line(UUID rejection, String words, boolean isOwn) {

        /** The person's own words rather than somebody else's. */
        Line better(Line other) {
            return isOwn || !other.isOwn ? this : other;
        }

        Quote quote(ApplicationFact entry, Finding finding) {
            var page = "/rejections/%s?behind=%s".formatted(rejection, finding.key());
            var shown = words.endsWith(" …") ? words.substring(0, words.length() - 2) : words;
            return new Quote(entry.application(), words, isOwn, TextFragment.at(page, shown));
        }
    }

    private static Stream<Line> line(Finding finding, Reflected reflected) {
        var texts = finding.use() == Use.GOES_WELL ? reflected.well() : reflected.hard();
        return texts.limit(1).map(text -> new Line(reflected.rejection(), SentenceAround.first(text), true));
    }

    private static Stream<Line> line(Finding finding, Mention mention, @Nullable Reflected reflected) {
        if (mention.words() == null) {
            // The person said so themselves, of the entry as a whole.
            return mention.note() != null || reflected == null ? Stream.empty() : line(finding, reflected);
        }
        var excerpt = mention.words().split(BETWEEN_EXCERPTS, 2)[0];
        if (mention.note() != null) {
            return Stream.of(new Line(mention.rejection(), SentenceAround.around(mention.note(), excerpt), false));
        }
        return reflected == null
                ? Stream.empty()
                : reflected.text().written().stream()
                        .filter(text -> text.contains(excerpt))
                        .limit(1)
                        .map(text -> new Line(mention.rejection(), SentenceAround.around(text, excerpt), true));
    }

    private Map<UUID, Reflected> reflections(Collection<UUID> rejections) {
        return entityManager
                .createQuery("""
                        select new app.rebound.insight.quote.QuoteReader$Reflected(r.rejectionId.value, r.text)
                        from Reflection r where r.rejectionId.value in :rejections
                        """, Reflected.class)
                .setParameter("rejections", rejections)
                .getResultStream()
                .collect(Collectors.toMap(Reflected::rejection, Function.identity()));
    }

    private List<Mention> mentions(Finding finding, Collection<UUID> rejections) {
        return entityManager
                .createQuery("""
                        select new app.rebound.insight.quote.QuoteReader$Mention(m.rejectionId.value, m.words, n.text)
                        from ThemeMention m left join FeedbackNote n on n.id = m.noteId
                        where m.rejectionId.value in :rejections and m.themeId.value = :theme and m.polarity = :polarity
                            and m.state = app.rebound.feedback.theme.MentionState.CONFIRMED
                            and (m.noteId.value is null or n.opened = true)
                        """, Mention.class)
                .setParameter("rejections", rejections)
                .setParameter("theme", finding.theme())
                .setParameter(
                        "polarity", finding.key().startsWith("strength-") ? Polarity.STRENGTH : Polarity.TO_IMPROVE)
                .getResultList();
    }
}
