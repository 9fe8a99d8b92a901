package app.rebound.account.administration;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A command beside a running instance listens nowhere. */
public class CommandWithoutPort implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.matchesProfiles("hosted")
                && AdministrationCommands.NAMES.stream().anyMatch(environment::containsProperty)) {
            environment.getPropertySources().addFirst(new MapPropertySource("command", Map.of("server.port", "-1")));
        }
    }
}
