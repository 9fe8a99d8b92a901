package app.rebound.practice.mock;

import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An interview with oneself. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.MOCK, code = "kind", codes = "mockKind.", day = "held_on")
class MockInterview {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MockId id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private MockKind kind;

    private LocalDate heldOn;
    private boolean finished;

    @Embedded
    private @Nullable Rubric rubric;

    private @Nullable String note;

    @OneToMany(mappedBy = "mock", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<MockQuestion> questions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MockInterview() {}

    @SuppressWarnings("NullAway.Init")
    MockInterview(MockId id, MockDetails details) {
        this.id = id;
        this.kind = details.kind();
        this.heldOn = details.heldOn();
        details.questions().forEach(question -> questions.add(new MockQuestion(this, questions.size(), question)));
        if (details.finished()) {
            finish(details.rubric(), details.note());
        }
    }

    /** It has come to its end; rated once more, the last rating counts. */
    final void finish(Rubric rubric, @Nullable String note) {
        this.finished = true;
        this.rubric = rubric;
        this.note = note;
    }

    Optional<MockQuestion> question(UUID question) {
        return questions.stream().filter(one -> one.is(question)).findFirst();
    }

    MockId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    Stored<MockId, MockDetails> stored() {
        return new Stored<>(
                id,
                new MockDetails(
                        kind,
                        heldOn,
                        finished,
                        rubric == null ? Rubric.NONE : rubric,
                        note,
                        questions.stream().map(MockQuestion::details).toList()),
                version);
    }
}
