package app.rebound.practice.source;

import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.StoredRound;
import app.rebound.application.round.Went;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryStep;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What to practise after the rounds of an entry, in its story; what is no card yet is open. */
@Component
class StruggledStory implements StorySource, EntryStep {

    private static final String NONE = "-";

    /** What the story shows. */
    public record Struggled(List<StruggledQuestion> questions) {}

    /** Which cards they are, if they are, as the ids of all. */
    @Override
    public String told() {
        return """
                (select listagg(coalesce(cast(k.id.value as String), '%s'), ' ')
                 from Round o join o.questions q left join PracticeCard k on k.id.value = q.id
                 where o.applicationId = a.id and q.went = STRUGGLED)
                """.formatted(NONE);
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        var entry = entries.first();
        var cards = new HashSet<>(
                List.of(String.valueOf(entries.answers().get(entry)).split(" ")));
        var struggled = entries.rounds().stream()
                .map(StoredRound::details)
                .sorted(Comparator.comparing(RoundDetails::heldOn).reversed())
                .flatMap(round -> round.questions().stream()
                        .filter(question -> question.went() == Went.STRUGGLED)
                        .map(question -> struggled(entry, round.heldOn(), question, cards)))
                .toList();
        return List.of(new StoryPart(
                entry,
                struggled.get(0).askedOn(),
                Chapter.PRACTICE,
                "practice/struggled-story",
                new Struggled(struggled)));
    }

    private static StruggledQuestion struggled(
            StoredRejection entry, LocalDate on, RoundDetails.Question question, Set<String> cards) {
        var id = Objects.requireNonNull(question.id());
        return new StruggledQuestion(
                id,
                question.text(),
                question.note(),
                entry.applicationId(),
                entry.application().company(),
                on,
                cards.contains(id.toString()));
    }

    @Override
    public Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story) {
        var open = story.stream()
                .map(StoryPart::content)
                .filter(Struggled.class::isInstance)
                .flatMap(content -> ((Struggled) content).questions().stream())
                .filter(question -> !question.practised())
                .toList();
        return switch (open.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(step("/practice/struggled/" + open.get(0).id(), 1));
            default -> Optional.of(step("/practice/struggled/applications/" + entry.applicationId(), open.size()));
        };
    }

    private static Step step(String address, int count) {
        return new Step(Kind.PRACTISE, address + "?back=entry", true, count);
    }
}
