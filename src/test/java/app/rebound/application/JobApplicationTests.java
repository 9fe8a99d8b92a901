package app.rebound.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.rebound.application.StoredApplication.NextStep;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JobApplicationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JobApplication application = new JobApplication(
            ApplicationId.next(),
            new ApplicationDetails("Acme", "Developer", Stage.SCREENING, null, null, null),
            Outcome.OPEN);

    @Test
    void isClosedOnceOnTheFirstDay() {
        application.close(Outcome.NO_REPLY, DAY);
        application.close(Outcome.NO_REPLY, DAY.plusDays(5));

        assertThat(application.stored().outcome()).isEqualTo(Outcome.NO_REPLY);
        assertThat(application.stored().closedOn()).isEqualTo(DAY);
    }

    @Test
    void endsOneWayOnly() {
        application.close(Outcome.WITHDREW, DAY);

        assertThatIllegalStateException().isThrownBy(() -> application.close(Outcome.NO_REPLY, DAY));
        assertThat(application.stored().outcome()).isEqualTo(Outcome.WITHDREW);
    }

    @Test
    void hadAnOfferIfOneWasDeclined() {
        application.close(Outcome.DECLINED, DAY);

        assertThat(application.details().stage()).isEqualTo(Stage.OFFER);
    }

    @Test
    void goesOnWithTheStepItHad() {
        application.plan(new NextStep("Write to Ada", DAY));
        application.close(Outcome.NO_REPLY, DAY);
        application.reopen();

        assertThat(application.stored().isOpen()).isTrue();
        assertThat(application.stored().closedOn()).isNull();
        assertThat(application.stored().nextStep()).isEqualTo(new NextStep("Write to Ada", DAY));
    }

    @Test
    void canBeRejectedAfterALongSilenceAndGoOn() {
        application.close(Outcome.NO_REPLY, DAY);
        application.reject(DAY.plusDays(9));

        assertThat(application.stored().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(application.stored().closedOn()).isEqualTo(DAY.plusDays(9));
        application.reopen();
        assertThat(application.stored().isOpen()).isTrue();
    }

    @Test
    void tellsAnOfferThatIsTakenBackAsThat() {
        application.close(Outcome.ACCEPTED, DAY);
        assertThat(application.stored().hasOffer()).isTrue();

        application.reject(DAY.plusDays(9));

        assertThat(application.stored().outcome()).isEqualTo(Outcome.OFFER_WITHDRAWN);
        assertThat(application.stored().hasOffer()).isFalse();
    }

    @Test
    void knowsTheStageAfterEach() {
        assertThat(Stage.APPLIED.next()).isEqualTo(Stage.SCREENING);
        assertThat(Stage.OFFER.next()).isNull();
    }
}
