package app.rebound.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a job application.
 *
 * @param company where
 * @param role as what
 * @param stage the furthest stage reached
 * @param source where it came from
 * @param via the agency or person it went through
 * @param appliedOn the day it was sent
 * @param link the advertisement
 */
public record ApplicationDetails(
        String company,
        String role,
        Stage stage,
        @Nullable Source source,
        @Nullable String via,
        @Nullable LocalDate appliedOn,
        @Nullable String link) {

    public ApplicationDetails {
        Objects.requireNonNull(company);
        Objects.requireNonNull(role);
        Objects.requireNonNull(stage);
    }

    /** Of an application that went straight to the employer. */
    public ApplicationDetails(
            String company,
            String role,
            Stage stage,
            @Nullable Source source,
            @Nullable LocalDate appliedOn,
            @Nullable String link) {
        this(company, role, stage, source, null, appliedOn, link);
    }

    /** The same at an employer of another name. */
    public ApplicationDetails at(String employer) {
        return new ApplicationDetails(employer, role, stage, source, via, appliedOn, link);
    }

    /** Whether the company says which employer it is. */
    public boolean isEmployerKnown() {
        return NameMatch.isKnown(company);
    }

    /** The same with what is not known, taken from another telling; the furthest stage of both counts. */
    public ApplicationDetails completedBy(ApplicationDetails other) {
        return new ApplicationDetails(
                company,
                role,
                stage.compareTo(other.stage) >= 0 ? stage : other.stage,
                source == null ? other.source : source,
                via == null ? other.via : via,
                appliedOn == null ? other.appliedOn : appliedOn,
                link == null ? other.link : link);
    }
}
