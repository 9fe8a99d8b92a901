package app.rebound.transfer;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    /** Read when someone asks for it. */
    @Bean
    @Lazy
    SampleStory sampleStory(JsonMapper json, @Value("classpath:app/rebound/transfer/sample-journey.json") Resource file)
            throws IOException {
        try (var text = file.getInputStream()) {
            return json.readValue(text, SampleStory.class);
        }
    }
}
