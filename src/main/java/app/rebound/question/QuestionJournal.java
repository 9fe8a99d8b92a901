package app.rebound.question;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the person asks of their journal. Each question has a part of the proof, so that there are few at a time. */
@Service
@Transactional
public class QuestionJournal {

    /** So many at a time: more would leave too little to each. */
    public static final int MOST = 4;

    private final AskedQuestions questions;
    private final RemovedItems removed;
    private final JournalRevisions revisions;

    QuestionJournal(AskedQuestions questions, RemovedItems removed, JournalRevisions revisions) {
        this.questions = questions;
        this.removed = removed;
        this.revisions = revisions;
    }

    /**
     * Asks a question. Asked twice is asked once, on the first day.
     *
     * @param finding the key of the finding that would answer it, up to 120 characters
     * @param ofAll whether there is no entry yet
     * @return false if it is not asked, since there are as many as there can be
     */
    public boolean ask(String finding, LocalDate today, boolean ofAll) {
        // Two tabs can ask the same at once: the second must find the row of the first.
        revisions.lock();
        if (questions.existsByFinding(finding)) {
            return true;
        }
        if (questions.count() >= MOST) {
            return false;
        }
        questions.save(new AskedQuestion(QuestionId.next(), finding, today, ofAll));
        return true;
    }

    /** Asks it no longer; there is a way back for a while, to the day it was asked. */
    public void stop(QuestionId id) {
        if (!removed.remove(Removable.QUESTION, id.value())) {
            throw new NotFound();
        }
    }

    /** All that is asked, the earliest first. */
    @Transactional(readOnly = true)
    public List<StoredQuestion> all() {
        return questions.findAllByOrderByAskedOnAscIdAsc().stream()
                .map(AskedQuestion::stored)
                .toList();
    }
}
