package app.rebound.practice.mock;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question of a mock interview; it has a version of its own, as each is answered on its own page. */
@Entity
class MockQuestion {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MockInterview mock;

    private int place;
    private String text;
    private @Nullable String shows;
    private boolean answered;
    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MockQuestion() {}

    @SuppressWarnings("NullAway.Init")
    MockQuestion(MockInterview mock, int place, MockDetails.Question question) {
        this.id = Ids.next();
        this.mock = mock;
        this.place = place;
        this.text = question.text();
        this.shows = question.shows();
        this.answered = question.answered();
        this.note = question.note();
    }

    void answer(@Nullable String note) {
        this.answered = true;
        this.note = note;
    }

    boolean is(UUID question) {
        return id.equals(question);
    }

    @Nullable
    Long version() {
        return version;
    }

    MockDetails.Question details() {
        return new MockDetails.Question(id, text, shows, answered, note, version);
    }
}
