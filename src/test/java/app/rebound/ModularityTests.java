package app.rebound;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as their package declarations say. */
class ModularityTests {

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Rebound.class).verify();
    }
}
