package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as their package declarations say, and as the README shows. */
class ModularityTests {

    /** Used by all. */
    private static final Set<String> GROUND = Set.of("platform", "account");

    private final ApplicationModules modules = ApplicationModules.of(Rebound.class);

    @Test
    void modulesKeepTheirBorders() {
        modules.verify();
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(picture());
    }

    /** Who uses whom, each way once: what is reached through another module is not drawn. */
    private String picture() {
        var uses = new TreeMap<String, Set<String>>();
        modules.forEach(module -> uses.put(name(module), used(module)));
        GROUND.forEach(uses::remove);
        return uses.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(used -> !isReachedThroughAnother(module.getValue(), used, uses))
                        .map(used -> "  %s --> %s\n".formatted(module.getKey(), used)))
                .collect(Collectors.joining("", "```mermaid\ngraph TD\n", "```\n"));
    }

    private static boolean isReachedThroughAnother(Set<String> all, String used, Map<String, Set<String>> uses) {
        return all.stream().anyMatch(other -> !other.equals(used) && reaches(other, used, uses));
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        return uses.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to, uses));
    }

    private Set<String> used(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModularityTests::name)
                .filter(name -> !GROUND.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
