package app.rebound.platform.removal;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was deleted is found by the words the person knows it by. */
@JpaSlice
class RemovedListTests {

    @Autowired
    RemovedList list;

    @Autowired
    RemovedItems removed;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog log;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    Journals journals;

    RejectionId entry;
    UUID application;
    NoteId note;

    @BeforeEach
    void write() {
        entry = aRejection().at("Acme").as("Gardener").logIn(log);
        application = journal.get(entry).applicationId().value();
        note = NoteId.next();
        feedback.add(
                note,
                entry,
                new NoteDetails("Kind words", null, TestClock.TODAY, Channel.values()[0], null, null),
                true);
    }

    @Test
    void namesWhatWasDeletedAndTheDayItGoes() {
        removed.remove(Removable.NOTE, note.value());
        journal.remove(entry);

        assertThat(list.latest(10))
                .extracting(RemovedItem::kind)
                .containsExactlyInAnyOrder(Removable.APPLICATION, Removable.NOTE);
        var told = only(Removable.NOTE);
        assertThat(told.name()).isEqualTo("Kind words");
        assertThat(told.partOf()).isEqualTo("Acme, Gardener");
        assertThat(told.day()).isEqualTo(TestClock.TODAY);
        assertThat(told.goesOn()).isEqualTo(TestClock.TODAY.plusDays(30));
        assertThat(only(Removable.APPLICATION).name()).isEqualTo("Acme, Gardener");
    }

    @Test
    void isOfThisJournalOnly() {
        journal.remove(entry);

        assertThat(journals.as(journals.create(), () -> list.latest(10))).isEqualTo(List.of());
        assertThat(journals.as(journals.create(), () -> list.find(application))).isEmpty();
    }

    @Test
    void findsAnEntryByTheIdInItsAddress() {
        journal.remove(entry);

        assertThat(list.find(entry.value())).map(RemovedItem::id).contains(application);
        assertThat(list.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void bringsBackWhatAPartBelongsTo() {
        removed.remove(Removable.NOTE, note.value());
        journal.remove(entry);

        removed.restore(Removable.NOTE, note.value());

        assertThat(journal.find(entry)).isPresent();
        assertThat(list.latest(10)).isEmpty();
    }

    @Test
    void deletesForGoodWhenAsked() {
        assertThat(removed.forget(Removable.APPLICATION, application)).isFalse();
        journal.remove(entry);

        assertThat(removed.forget(Removable.APPLICATION, application)).isTrue();

        assertThat(list.latest(10)).isEmpty();
        assertThat(removed.restore(Removable.APPLICATION, application)).isFalse();
    }

    private RemovedItem only(Removable kind) {
        return list.latest(10).stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
