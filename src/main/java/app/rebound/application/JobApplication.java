package app.rebound.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One try for one role at one company. */
@Entity
@SQLRestriction("removed_at is null")
class JobApplication {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApplicationId id;

    @TenantId
    private UUID journalId;

    private String company;
    private String role;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Source source;

    private @Nullable LocalDate appliedOn;
    private @Nullable String link;
    private boolean sample;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JobApplication() {}

    @SuppressWarnings("NullAway.Init")
    JobApplication(ApplicationId id, ApplicationDetails details, Outcome outcome, boolean sample) {
        this.id = id;
        this.outcome = outcome;
        this.sample = sample;
        revise(details);
    }

    final void revise(ApplicationDetails details) {
        company = details.company();
        role = details.role();
        stage = details.stage();
        source = details.source();
        appliedOn = details.appliedOn();
        link = details.link();
    }

    ApplicationId id() {
        return id;
    }

    ApplicationDetails details() {
        return new ApplicationDetails(company, role, stage, source, appliedOn, link);
    }
}
