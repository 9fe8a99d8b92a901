package app.rebound.feedback.theme;

import app.rebound.feedback.ThemeId;
import app.rebound.feedback.ThemeName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What feedback or a reflection can be about: one of the starters, which have a code, or the person's own. */
@Entity
class Theme {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ThemeId id;

    @TenantId
    private UUID journalId;

    private @Nullable String code;
    private String label;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    private Theme(@Nullable String code, String label) {
        this.id = ThemeId.next();
        this.code = code;
        this.label = label;
    }

    static Theme starter(String code, String label) {
        return new Theme(code, label);
    }

    static Theme own(String label) {
        return new Theme(null, label);
    }

    /** Whether this is the theme with that code, or with that label in whatever case. */
    boolean isCalled(String codeOrLabel) {
        return codeOrLabel.equals(code) || codeOrLabel.equalsIgnoreCase(label);
    }

    boolean isOwn() {
        return code == null;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    ThemeId id() {
        return id;
    }

    String label() {
        return label;
    }

    ThemeName name() {
        return new ThemeName(id, label);
    }
}
