package app.rebound.platform.text;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All sentences of ours, also those about mistakes. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    static MessageSource messageSource() {
        var messages = new IsolatingMessages();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
