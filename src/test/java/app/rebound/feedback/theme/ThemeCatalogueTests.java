package app.rebound.feedback.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.feedback.suggestion.StarterThemes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The themes of a journal when two texts are saved in it at once. */
@JpaSlice
class ThemeCatalogueTests {

    @Autowired
    ThemeCatalogue catalogue;

    @Autowired
    Journals journals;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void makesTheStartersOnceWhenTwoFirstTextsAreSavedAtOnce() {
        var both = atOnce(() -> catalogue.starter("nerves").id());

        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(catalogue.names()).hasSameSizeAs(StarterThemes.codes());
    }

    @Test
    void makesAThemeOfThePersonsOwnOnceWhenItIsNamedTwiceAtOnce() {
        catalogue.withStarters();

        var both = atOnce(() -> catalogue.called("Whiteboards").id());

        assertThat(both.get(0)).isEqualTo(both.get(1));
    }

    /** The second one begins before the first is committed. */
    private <T> List<T> atOnce(Supplier<T> action) {
        var journal = journals.current();
        var late = new CompletableFuture<T>();
        var early = new TransactionTemplate(transactions).execute(status -> {
            var made = action.get();
            late.completeAsync(() -> journals.as(journal, action));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> late.get(500, TimeUnit.MILLISECONDS));
            return made;
        });
        return List.of(early, late.join());
    }
}
