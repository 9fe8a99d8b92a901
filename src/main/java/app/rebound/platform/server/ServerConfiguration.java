package app.rebound.platform.server;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits of the server that no property of it sets. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unfinishedBodies(
            @Value("${rebound.time-to-send}") Duration time, @Value("${rebound.time-to-bring}") Duration timeForFiles) {
        // In the context, where a refusal gets the page of our look.
        return server -> server.addContextValves(new UnfinishedBodies(time, timeForFiles));
    }
}
