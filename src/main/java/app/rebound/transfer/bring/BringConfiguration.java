package app.rebound.transfer.bring;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a thing may be that is brought; it goes to its private folder as it arrives, and never into memory. */
@Configuration(proxyBeanMethods = false)
class BringConfiguration {

    private static final long FIELDS = 2 << 20;

    @Bean
    MultipartConfigElement multipartConfigElement(
            BroughtFolder folder, @Value("${rebound.most-brought}") DataSize most) {
        return new MultipartConfigElement(folder.folder().toString(), most.toBytes(), most.toBytes() + FIELDS, 0);
    }
}
