package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rejections with defaults: {@code aRejection().at("Acme").on("2026-01-10").build()}. */
public final class RejectionFixtures {

    private RejectionFixtures() {}

    public static Builder aRejection() {
        return new Builder();
    }

    /** What the log is given. */
    public record NewRejection(ApplicationDetails application, RejectionDetails details, Map<String, Integer> felt) {

        /** Logs it in the current journal. */
        public RejectionId logIn(RejectionLog log) {
            var id = RejectionId.next();
            log.log(id, application, details, felt);
            return id;
        }
    }

    public static final class Builder {

        private String company = "Acme";
        private String role = "Developer";
        private Stage stage = Stage.INTERVIEW;
        private Source source;
        private LocalDate appliedOn;
        private String link;
        private LocalDate heardOn = LocalDate.of(2026, 3, 10);
        private HeardBy heardBy;
        private String note;
        private final Map<String, Integer> felt = new LinkedHashMap<>();

        public Builder at(String company) {
            this.company = company;
            return this;
        }

        public Builder as(String role) {
            this.role = role;
            return this;
        }

        public Builder reached(Stage stage) {
            this.stage = stage;
            return this;
        }

        public Builder from(Source source) {
            this.source = source;
            return this;
        }

        public Builder appliedOn(String day) {
            this.appliedOn = LocalDate.parse(day);
            return this;
        }

        public Builder link(String link) {
            this.link = link;
            return this;
        }

        public Builder on(String day) {
            this.heardOn = LocalDate.parse(day);
            return this;
        }

        public Builder heardBy(HeardBy way) {
            this.heardBy = way;
            return this;
        }

        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public Builder feeling(String emotion, Integer intensity) {
            felt.put(emotion, intensity);
            return this;
        }

        public NewRejection build() {
            return new NewRejection(
                    new ApplicationDetails(company, role, stage, source, appliedOn, link),
                    new RejectionDetails(heardOn, heardBy, note),
                    felt);
        }

        public RejectionId logIn(RejectionLog log) {
            return build().logIn(log);
        }
    }
}
