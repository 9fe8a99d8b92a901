package app.rebound.strength.win;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that went well, in one line. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.WIN, name = "words", day = "won_on")
class Win {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WinId id;

    @TenantId
    private UUID journalId;

    private String words;
    private LocalDate wonOn;
    private @Nullable String milestone;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Win() {}

    @SuppressWarnings("NullAway.Init")
    Win(WinId id, String words, LocalDate wonOn, @Nullable String milestone) {
        this.id = id;
        this.milestone = milestone;
        revise(words, wonOn);
    }

    final void revise(String words, LocalDate wonOn) {
        this.words = words;
        this.wonOn = wonOn;
    }

    WinId id() {
        return id;
    }

    @Nullable
    String milestone() {
        return milestone;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredWin stored() {
        return new StoredWin(id, words, wonOn, version);
    }
}
