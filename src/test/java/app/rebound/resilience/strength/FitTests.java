package app.rebound.resilience.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What fits a role, by the words they have in common. */
class FitTests {

    private static StrengthLine strength(String roles) {
        return new StrengthLine(StrengthId.next(), "Patience", null, null, roles, null, null, false);
    }

    @Test
    void countsTheWordsThatTheRoleHas() {
        var fit = Fit.toRole("Senior Platform Engineer");

        assertThat(fit.count(List.of("platform"))).isEqualTo(1);
        assertThat(fit.count(List.of("platform engineering", "platform"))).isEqualTo(2);
        assertThat(fit.count(List.of("data analyst"))).isZero();
    }

    @Test
    void doesNotCountWhatEveryRoleIsCalled() {
        assertThat(Fit.toRole("Senior Developer").count(List.of("senior analyst", "head of data")))
                .isZero();
    }

    @Test
    void takesShortWordsAsTheyAre() {
        assertThat(Fit.toRole("C# developer").count(List.of("c++"))).isZero();
        assertThat(Fit.toRole("C# developer").count(List.of("C#"))).isEqualTo(1);
        assertThat(Fit.toRole("QA lead").count(List.of("q"))).isZero();
    }

    @Test
    void putsWhatIsForAnyRoleBeforeWhatIsForOthers() {
        var fit = Fit.toRole("Team lead");

        assertThat(fit.rank(strength(",team lead,"))).isEqualTo(2);
        assertThat(fit.rank(strength(""))).isZero();
        assertThat(fit.rank(strength(",analyst,"))).isNegative();
    }

    @Test
    void findsNothingInARoleThatIsNotKnown() {
        assertThat(Fit.toRole(null).count(List.of("team lead"))).isZero();
    }
}
