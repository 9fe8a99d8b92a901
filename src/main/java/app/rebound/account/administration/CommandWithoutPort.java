package app.rebound.account.administration;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A command beside a running instance listens nowhere. */
public class CommandWithoutPort implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var commandLine =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        if (commandLine != null
                && environment.matchesProfiles("hosted")
                && AdministrationCommands.NAMES.stream().anyMatch(commandLine::containsProperty)) {
            environment.getPropertySources().addFirst(new MapPropertySource("command", Map.of("server.port", "-1")));
        }
    }
}
