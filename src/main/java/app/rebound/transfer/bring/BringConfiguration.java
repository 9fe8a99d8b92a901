package app.rebound.transfer.bring;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How large a thing may be that is brought; it goes to its private folder as it arrives, and never into memory. */
@Configuration(proxyBeanMethods = false)
class BringConfiguration {

    /** A mailbox of some years. */
    static final long MOST_BYTES = 2L << 30;

    private static final long FIELDS = 2 << 20;

    @Bean
    MultipartConfigElement multipartConfigElement(BroughtFolder folder) {
        return new MultipartConfigElement(folder.folder().toString(), MOST_BYTES, MOST_BYTES + FIELDS, 0);
    }
}
