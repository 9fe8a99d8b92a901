package app.rebound.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Variant2 Inc.|Variant2",
                "Variant2 GmbH & Co. KG|variant2",
                "Straßenbau AG|STRASSENBAU",
                "Soci\u00e9t\u00e9 X|Societe\u0301  X",
                "L\u2019Atelier|L'Atelier",
                "Acme\u00a0Works|Acme  Works",
                "The Larkfield Company|Larkfield",
                "Łódź Media S.A.|Lodz Media"
            })
    void takesAnEmployerForTheSame(String one, String other) {
        assertThat(NameMatch.employer(one)).isEqualTo(NameMatch.employer(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senior Software Engineer (m/f/d)|Senior Software  Engineer",
                "Pflegefachkraft (w/m/d)|pflegefachkraft",
                "Cook [all genders]|Cook",
                "Büroleitung m/w/d|Bu\u0308roleitung"
            })
    void takesARoleForTheSame(String one, String other) {
        assertThat(NameMatch.role(one)).isEqualTo(NameMatch.role(other));
    }

    @Test
    void keepsApartWhatIsNot() {
        assertThat(NameMatch.employer("Acme")).isNotEqualTo(NameMatch.employer("Acmeville"));
        assertThat(NameMatch.employer("Inc.")).isNotEqualTo(NameMatch.employer("Ltd"));
        assertThat(NameMatch.role("C++ Developer")).isNotEqualTo(NameMatch.role("C Developer"));
        assertThat(NameMatch.role("M/F")).isNotEmpty();
        assertThat(NameMatch.employer("株式会社")).isNotEmpty();
        assertThat(NameMatch.employer("!!!")).isEqualTo("!!!");
    }

    @ParameterizedTest
    @CsvSource({"Confidential", "UNKNOWN", "unknown company", "N/A", "Vertraulich", "Confidential client"})
    void knowsNothingOfAnEmployerThatIsNotNamed(String name) {
        assertThat(NameMatch.known(name)).isNull();
    }
}
