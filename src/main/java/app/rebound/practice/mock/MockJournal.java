package app.rebound.practice.mock;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mock interviews of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class MockJournal {

    private final MockInterviews mocks;
    private final QuestionPicker picker;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    MockJournal(MockInterviews mocks, QuestionPicker picker, RemovedItems removed, JournalDay journalDay) {
        this.mocks = mocks;
        this.picker = picker;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    /** Whether there are questions of the kind. */
    public boolean hasQuestions(MockKind kind) {
        return !picker.pick(kind, 1).isEmpty();
    }

    /**
     * Begins a mock interview.
     *
     * @param id minted by the form, so that a form sent twice is one interview
     */
    public void begin(MockId id, MockKind kind, int questions) {
        var picked = picker.pick(kind, questions);
        add(id, new MockDetails(kind, journalDay.today(), false, Rubric.NONE, null, picked));
    }

    /**
     * Adds a mock interview with all that is known of it.
     *
     */
    public void add(MockId id, MockDetails details) {
        mocks.saveAndFlush(new MockInterview(id, details));
    }

    /** The mock interview, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<MockId, MockDetails>> find(MockId id) {
        return mocks.findById(id).map(MockInterview::stored);
    }

    @Transactional(readOnly = true)
    public Stored<MockId, MockDetails> get(MockId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** A page of them, the latest first, counted from 1. */
    @Transactional(readOnly = true)
    public Page<MockSummary> mocks(int page, int size) {
        return mocks.all(PageRequest.of(page - 1, size));
    }

    /**
     * Notes that a question is answered.
     *
     * @param version of the question that the person was looking at
     * @throws OptimisticLockingFailureException if another note was saved since
     */
    public void answer(MockId id, UUID question, @Nullable Long version, @Nullable String note) {
        var asked = load(id).question(question).orElseThrow(NotFound::new);
        check(version, asked.version());
        asked.answer(note);
    }

    /**
     * Keeps how it felt; that ends it.
     *
     * @param version of the interview that the person was looking at
     * @throws OptimisticLockingFailureException if another rating was saved since
     */
    public void finish(MockId id, @Nullable Long version, Rubric rubric, @Nullable String note) {
        var mock = load(id);
        check(version, mock.version());
        mock.finish(rubric, note);
    }

    private static void check(@Nullable Long seen, @Nullable Long now) {
        if (!Objects.equals(seen, now)) {
            throw new OptimisticLockingFailureException("The mock interview has changed");
        }
    }

    /** Takes it out of the journal; there is a way back for a while. */
    public void remove(MockId id) {
        removed.remove(Removable.MOCK, load(id).id().value());
    }

    private MockInterview load(MockId id) {
        return mocks.findById(id).orElseThrow(NotFound::new);
    }
}
