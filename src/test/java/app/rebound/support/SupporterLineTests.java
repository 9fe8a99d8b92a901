package app.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supporter in the list: when the person last spoke to them, and how they are reached. */
class SupporterLineTests {

    private static SupporterLine someone(String name, Way way, LocalDate spokeOn, LocalDate reachedOn) {
        return new SupporterLine(
                SupporterId.next(), name, way == null ? "" : way.name(), null, null, null, null, spokeOn, reachedOn);
    }

    private static SupporterLine reachedBy(String phone, String mail) {
        return new SupporterLine(SupporterId.next(), "Kim", "", null, phone, mail, null, null, null);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void wasLastSpokenToOnTheLaterOfTheTwoDays() {
        assertThat(someone("Kim", null, march(2), march(9)).lastSpoken()).isEqualTo(march(9));
        assertThat(someone("Kim", null, march(9), march(2)).lastSpoken()).isEqualTo(march(9));
        assertThat(someone("Kim", null, march(9), null).lastSpoken()).isEqualTo(march(9));
        assertThat(someone("Kim", null, null, march(2)).lastSpoken()).isEqualTo(march(2));
        assertThat(someone("Kim", null, null, null).lastSpoken()).isNull();
    }

    @Test
    void comesFirstWhenItIsLongestAgoAndLastWhenNothingIsKnown() {
        var unknown = someone("Ada", null, null, null);
        var lately = someone("Ben", null, null, march(9));
        var longAgo = someone("Kim", null, march(1), null);

        assertThat(Stream.of(unknown, lately, longAgo).sorted(SupporterLine.LONGEST_AGO))
                .containsExactly(longAgo, lately, unknown);
    }

    @Test
    void isSuggestedWhenTheyListenEvenIfOthersWereNotSpokenToForLonger() {
        var practical = someone("Ada", Way.PRACTICAL, march(1), null);
        var listens = someone("Ben", Way.LISTENS, march(9), null);
        var listensToo = someone("Kim", Way.LISTENS, march(5), null);

        assertThat(DueSupport.choose(List.of(practical, listens, listensToo))).isEqualTo(listensToo);
        assertThat(DueSupport.choose(List.of(practical))).isEqualTo(practical);
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)20 7946-0000, tel:%2B4402079460000",
        "01 23 45, tel:012345",
        "ask at the desk,",
        "+,",
        "12+34, tel:1234"
    })
    void isCalledByTheNumberInWhatWasTyped(String typed, String dialled) {
        assertThat(reachedBy(typed, null).tel()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @CsvSource({
        "kim@example.org, mailto:kim@example.org",
        "kim@example.org?cc=boss@example.org, mailto:kim@example.org%3Fcc=boss@example.org",
        "ask Ben,"
    })
    void isWrittenToAtTheirAddressAndNobodyElse(String typed, String opened) {
        assertThat(reachedBy(null, typed).mailto()).isEqualTo(opened);
    }

    @Test
    void canBeReachedInNoWayAtAll() {
        assertThat(reachedBy(null, null).tel()).isNull();
        assertThat(reachedBy(null, null).mailto()).isNull();
    }
}
