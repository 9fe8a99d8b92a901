package app.rebound.account.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedLimitsTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:a:b:c:d, 20010db800010002",
        "2001:db8:1:2::d, 20010db800010002",
        "2001:db8::a:b:c:d, 20010db800000000",
        "2001:db8:1:2:3:4:5::, 20010db800010002",
        "2001:db8::, 20010db800000000",
        "::1, 0000000000000000",
        "fe80::1:2, fe80000000000000"
    })
    void aPlaceIsAnAddressOrANetwork(String address, String place) {
        assertThat(SharedLimits.place(address)).isEqualTo(place);
    }
}
