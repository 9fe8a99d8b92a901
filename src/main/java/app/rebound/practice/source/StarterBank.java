package app.rebound.practice.source;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to begin with, in our own words. They become cards only when the person adds them. */
@Service
@Transactional
public class StarterBank {

    private final List<StarterQuestion> questions;
    private final CardJournal cards;
    private final CurrentJournal journal;

    StarterBank(
            @Value("classpath:app/rebound/practice/source/starter-questions.json") Resource file,
            CardJournal cards,
            CurrentJournal journal)
            throws IOException {
        try (var text = file.getInputStream()) {
            questions = JsonMapper.shared().readValue(text, new TypeReference<>() {});
        }
        this.cards = cards;
        this.journal = journal;
    }

    /** A question, and whether the person has added it. */
    record Offer(StarterQuestion question, boolean added) {}

    /** All questions, by their group. */
    public List<StarterQuestion> questions() {
        return questions;
    }

    @Transactional(readOnly = true)
    List<Offer> offers() {
        var known = cards.known(questions.stream().map(this::card).toList());
        return questions.stream()
                .map(question -> new Offer(question, known.contains(card(question))))
                .toList();
    }

    /** Adds those that are asked for and not there yet, and says how many. */
    int add(Predicate<StarterQuestion> wanted) {
        return questions.stream()
                .filter(wanted)
                .collect(Collectors.summingInt(question -> cards.add(card(question), question.details()) ? 1 : 0));
    }

    private CardId card(StarterQuestion question) {
        return question.cardIn(journal.id());
    }
}
