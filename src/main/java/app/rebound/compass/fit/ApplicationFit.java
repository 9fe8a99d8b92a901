package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That an application was held against the compass. */
@Entity
class ApplicationFit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private @Nullable Fit fit;

    private @Nullable String note;
    private LocalDate heldOn;

    @OneToMany(mappedBy = "fit", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<FitTouch> touches = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationFit() {}

    @SuppressWarnings("NullAway.Init")
    ApplicationFit(ApplicationId applicationId, FitDetails details, LocalDate heldOn) {
        this.applicationId = applicationId;
        judge(details, heldOn);
    }

    /** Sees it another way. */
    final void judge(FitDetails details, LocalDate heldOn) {
        this.fit = details.fit();
        this.note = details.note();
        this.heldOn = heldOn;
        touches.removeIf(touch -> !details.touches().contains(touch.line()));
        var added = new HashSet<>(details.touches());
        touches.stream().map(FitTouch::line).forEach(added::remove);
        added.forEach(line -> touches.add(new FitTouch(this, line)));
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredFit stored() {
        return new StoredFit(
                new FitDetails(fit, note, touches.stream().map(FitTouch::line).collect(Collectors.toSet())),
                heldOn,
                version);
    }
}
