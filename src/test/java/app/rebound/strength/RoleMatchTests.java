package app.rebound.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What fits a role, by the words they have in common. */
class RoleMatchTests {

    private static StrengthLine strength(String roles) {
        return new StrengthLine(StrengthId.next(), "Patience", null, null, roles, null, null);
    }

    @Test
    void countsTheWordsThatTheRoleHas() {
        var match = RoleMatch.toRole("Senior Platform Engineer");

        assertThat(match.count(List.of("platform"))).isEqualTo(1);
        assertThat(match.count(List.of("platform engineering", "platform"))).isEqualTo(2);
        assertThat(match.count(List.of("data analyst"))).isZero();
    }

    @Test
    void doesNotCountWhatEveryRoleIsCalled() {
        assertThat(RoleMatch.toRole("Senior Developer").count(List.of("senior analyst", "head of data")))
                .isZero();
    }

    @Test
    void takesShortWordsAsTheyAre() {
        assertThat(RoleMatch.toRole("C# developer").count(List.of("c++"))).isZero();
        assertThat(RoleMatch.toRole("C# developer").count(List.of("C#"))).isEqualTo(1);
        assertThat(RoleMatch.toRole("QA lead").count(List.of("q"))).isZero();
    }

    @Test
    void putsWhatIsForAnyRoleBeforeWhatIsForOthers() {
        var match = RoleMatch.toRole("Team lead");

        assertThat(match.rank(strength(",team lead,"))).isEqualTo(2);
        assertThat(match.rank(strength(""))).isZero();
        assertThat(match.rank(strength(",analyst,"))).isNegative();
    }

    @Test
    void findsNothingInARoleThatIsNotKnown() {
        assertThat(RoleMatch.toRole(null).count(List.of("team lead"))).isZero();
    }
}
