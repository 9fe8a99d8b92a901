package app.rebound.reframing;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One feeling of a thought record. */
@Entity
class ThoughtFeeling {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String emotion;
    private @Nullable Short before;
    private @Nullable Short after;

    @SuppressWarnings("NullAway.Init")
    protected ThoughtFeeling() {}

    @SuppressWarnings("NullAway.Init")
    ThoughtFeeling(RatedFeeling rated) {
        this.id = Ids.next();
        this.emotion = rated.emotion();
        this.before = ThoughtRecord.small(rated.before(), 10);
        this.after = ThoughtRecord.small(rated.after(), 10);
    }

    RatedFeeling rated() {
        return new RatedFeeling(emotion, ThoughtRecord.number(before), ThoughtRecord.number(after));
    }
}
