package app.rebound;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rejection.log.RejectionLog;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Addresses that make no sense, as people and machines come up with them. */
@FullStack
class BadAddressTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejectionLog;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rejections?page=-1&size=99999&sort=nonsense",
                "/rejections?page=99999999999999999999",
                "/rejections?page=2147483647",
                "/rejections?page=",
                "/rejections?q=%00&stage=x&reached=y&reason=z&saidBy=a&control=b&theme=c&polarity=d&feeling=e&waited=f&from=g&to=h",
                "/rejections?waited=99999-99999",
                "/rejections?waited=1-",
                "/rejections?theme=1-1-1-1-1&polarity=STRENGTH",
                "/rejections?from=2026-13-01&to=%2B999999999-12-31",
                "/rejections?q=a&q=b",
                "/feedback?page=-1&theme=nonsense&polarity=x",
                "/goals?status=nonsense&page=-5",
                "/goals/new?origin=nonsense&reason=nonsense&text=%00",
                "/practice/cards?page=-1&tag=%25&q=%00",
                "/practice/cards?tag=,&q=%25_",
                "/practice/cards/due?helpings=-7",
                "/practice/cards/due?helpings=99999999999",
                "/practice/mock?page=x",
                "/practice/stories?page=0&tag=%25,",
                "/practice/stories/print?tag=%00",
                "/reframing?page=-1",
                "/dashboard?anything=at%20all",
                "/courage/new?idea=%00",
                "/strengths?order=%00",
                "/wins?month=%2B999999999-12",
                "/compass/applications?show=nonsense&page=-1",
                "/compass/learned?page=x",
                "/compass/look-backs?page=99999999999"
            })
    void anAddressThatMakesNoSenseIsReadAsFarAsItDoes(String address) {
        assertThat(visitor.send(MockMvcRequestBuilders.get(URI.create(address))).status())
                .isEqualTo(200);
    }

    @Test
    void theListKeepsItsFilterFromPageToPage() {
        journals.as(journals.ofLocalAccount(), () -> {
            for (int i = 0; i < 45; i++) {
                aRejection().at("50% & more " + i).logIn(rejectionLog);
            }
        });

        var page = visitor.send(
                MockMvcRequestBuilders.get(URI.create("/rejections?q=50%25%20%26%20more&stage=INTERVIEW&sort=OLDEST")));
        assertThat(page.texts(".entry")).hasSize(20);
        assertThat(page.main()).contains("45 rejections");
        var second = visitor.send(
                MockMvcRequestBuilders.get(URI.create(page.one("a[rel=next]").attr("href"))));

        assertThat(second.main()).contains("45 rejections", "Page 2");
        assertThat(second.one("input[name=q]").val()).isEqualTo("50% & more");
        assertThat(second.one("#stage option[selected]").val()).isEqualTo("INTERVIEW");
        assertThat(second.one("#sort option[selected]").val()).isEqualTo("OLDEST");
    }
}
