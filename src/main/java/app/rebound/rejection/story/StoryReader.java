package app.rebound.rejection.story;

import static java.time.temporal.ChronoUnit.DAYS;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.StoredRound;
import app.rebound.platform.Decoration;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.EntryReader;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StorySource;
import app.rebound.rejection.feeling.EntryFeelings;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reflection.StoredReflection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the story of an entry and what is offered from there: what everybody has to know first in one statement, then each
 * that has something to tell.
 */
@Component
class StoryReader {

    private static final Comparator<StoryPart> IN_ORDER =
            Comparator.comparing(StoryPart::on).thenComparing(StoryPart::chapter);

    private static final int DAYS_OF_CARE = 3;

    private static final String TOLD = "told";
    private static final String ROUNDS = """
            case when exists (select 1 from RoundReflection w join Round o on o.id = w.roundId where o.applicationId = a.id)
                 then '%s'
                 when exists (select 1 from Round o where o.applicationId = a.id) then 'untold' end
            """.formatted(TOLD);

    private final EntryReader entries;
    private final RoundJournal rounds;
    private final List<StorySource> sources;
    private final List<EntryOffer> offers;
    private final List<EntryStep> steps;
    private final Decoration decoration;
    private final JournalDay journalDay;
    private final Set<String> asked = new LinkedHashSet<>();

    StoryReader(
            EntryReader entries,
            RoundJournal rounds,
            List<StorySource> sources,
            List<EntryOffer> offers,
            List<EntryStep> steps,
            Decoration decoration,
            JournalDay journalDay) {
        this.entries = entries;
        this.rounds = rounds;
        this.sources = sources;
        this.offers = offers;
        this.steps = steps;
        this.decoration = decoration;
        this.journalDay = journalDay;
        sources.forEach(source -> asked.add(source.told()));
        offers.forEach(offer -> asked.add(offer.asked()));
        asked.add(ROUNDS);
    }

    /**
     * An entry with its story.
     *
     * @param answers by what was asked of it
     */
    record Read(StoredRejection entry, List<StoryPart> story, Map<String, Object> answers) {

        /** What happened, in its order. */
        List<StoryPart> events() {
            return story.stream().filter(part -> !part.isFact()).toList();
        }

        /** What is known beside it. */
        List<StoryPart> facts() {
            return story.stream().filter(StoryPart::isFact).toList();
        }

        /** What the person wants to do next time, or null. */
        @Nullable
        String taken() {
            return story.stream()
                    .flatMap(part -> part.contentOf(entry, StoredReflection.class))
                    .map(reflection -> reflection.text().nextTime())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether the person may be able to work on one of its reasons, if there are any. */
        boolean isMaybeMine() {
            var reasons = story.stream()
                    .flatMap(part -> part.contentOf(entry, StoredReflection.class))
                    .flatMap(reflection -> reflection.reasons().stream())
                    .toList();
            return reasons.isEmpty() || reasons.stream().anyMatch(GivenReason::maybeMine);
        }

        /** Whom they met there, as far as they noted it. */
        List<String> people() {
            return story.stream()
                    .map(StoryPart::content)
                    .filter(StoredRound.class::isInstance)
                    .map(content -> ((StoredRound) content).details().meeting().people())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** Of an application that ended more than once, all of it; what is told twice alike is told once. */
    Read read(RejectionId id) {
        var found = entries.withOthers(id, asked);
        var entry = found.keySet().iterator().next();
        var answers = Objects.requireNonNull(found.get(entry));
        var held = rounds(entry.applicationId(), answers.get(ROUNDS));
        var story = sources.stream()
                .flatMap(source -> partsOf(source, found, held).stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        return new Read(entry, story, answers);
    }

    private List<StoredRound> rounds(ApplicationId application, @Nullable Object answer) {
        if (answer == null) {
            return List.of();
        }
        return TOLD.equals(answer) ? rounds.of(application) : rounds.untoldOf(application);
    }

    private static List<StoryPart> partsOf(
            StorySource source, Map<StoredRejection, Map<String, Object>> entries, List<StoredRound> rounds) {
        var answers = new LinkedHashMap<StoredRejection, Object>();
        entries.forEach((entry, all) -> {
            var answer = all.getOrDefault(source.told(), false);
            if (!answer.equals(false)) {
                answers.put(entry, answer);
            }
        });
        return answers.isEmpty() ? List.of() : source.partsOf(new Entries(answers, rounds));
    }

    /** What is offered; an offer that fails is left out. */
    List<EntryOffer.Offer> offers(Read read) {
        return offers.stream()
                .flatMap(offer -> decoration
                        .read(
                                offer.getClass(),
                                Optional.<EntryOffer.Offer>empty(),
                                () -> offer.offerFor(
                                        read.entry(), read.answers().get(offer.asked()), read.story()))
                        .stream())
                .toList();
    }

    /**
     * What is suggested next: of all that is open, what comes first. While it is fresh, nothing but how it felt; and no goal
     * where nothing of it was in the person's hands.
     */
    Optional<EntryStep.Step> step(Read read) {
        var fresh = isFresh(read);
        return steps.stream()
                .flatMap(step -> step.stepFor(read.entry(), read.story()).stream())
                .filter(step -> !fresh || step.kind() == EntryStep.Kind.FEEL)
                .filter(step -> step.kind() != EntryStep.Kind.GOAL || read.isMaybeMine())
                .min(Comparator.comparing(EntryStep.Step::kind));
    }

    private boolean isFresh(Read read) {
        var days = DAYS.between(read.entry().details().heardOn(), journalDay.today());
        return days < 1
                || days < DAYS_OF_CARE
                        && read.story().stream()
                                .flatMap(part -> part.contentOf(read.entry(), EntryFeelings.class))
                                .anyMatch(EntryFeelings::weighs);
    }
}
