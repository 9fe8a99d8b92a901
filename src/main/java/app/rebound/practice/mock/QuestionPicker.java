package app.rebound.practice.mock;

import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.CardSummary;
import app.rebound.practice.mock.MockDetails.Question;
import app.rebound.practice.source.StarterBank;
import app.rebound.practice.source.StarterQuestion;
import app.rebound.practice.source.StruggledQuestions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Chooses the questions of a mock interview: about half are the person's own where there are any, the rest are starters. */
@Component
class QuestionPicker {

    /** The person's own questions among which is chosen, of each sort. */
    private static final int OWN = 50;

    /** An interview begins and ends as most of them do, where the kind has these questions. */
    private static final String FIRST = "about-you";

    private static final String LAST = "questions-for-us";

    private final StarterBank bank;
    private final CardJournal cards;
    private final StruggledQuestions struggled;

    QuestionPicker(StarterBank bank, CardJournal cards, StruggledQuestions struggled) {
        this.bank = bank;
        this.cards = cards;
        this.struggled = struggled;
    }

    /** At most so many questions, each once; none if there are none of the kind. */
    List<Question> pick(MockKind kind, int most) {
        if (kind == MockKind.STRUGGLED) {
            return shuffled(struggled.latest(OWN))
                    .limit(most)
                    .map(question -> Question.of(question.text(), null))
                    .toList();
        }
        var starters = bank.questions().stream()
                .filter(question -> kind.groups().contains(question.group()))
                .toList();
        var last = starters.stream()
                .filter(question -> question.code().equals(LAST))
                .toList();
        var picked = new LinkedHashMap<String, Question>();
        starters.stream().filter(question -> question.code().equals(FIRST)).forEach(question -> add(question, picked));
        own(kind)
                .filter(question ->
                        last.stream().noneMatch(end -> end.question().equalsIgnoreCase(question.text())))
                .limit((most - 1) / 2)
                .forEach(question -> add(question, picked));
        shuffled(starters)
                .filter(question -> !last.contains(question))
                .takeWhile(question -> picked.size() < most - last.size())
                .forEach(question -> add(question, picked));
        last.forEach(question -> add(question, picked));
        return List.copyOf(picked.values());
    }

    private Stream<Question> own(MockKind kind) {
        var mine = kind == MockKind.MIXED
                ? cards.cards(null, null, 1, OWN).stream()
                : kind.groups().stream().flatMap(group -> cards.cards(null, group.tag(), 1, OWN).stream());
        return shuffled(mine.map(CardSummary::id).distinct().toList())
                .flatMap(card -> cards.find(card).stream())
                .map(card ->
                        Question.of(card.details().question(), card.details().keyPoints()));
    }

    private static void add(StarterQuestion question, Map<String, Question> picked) {
        add(Question.of(question.question(), question.shows()), picked);
    }

    private static void add(Question question, Map<String, Question> picked) {
        picked.putIfAbsent(question.text().toLowerCase(Locale.ROOT), question);
    }

    private static <T> Stream<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled);
        return shuffled.stream();
    }
}
