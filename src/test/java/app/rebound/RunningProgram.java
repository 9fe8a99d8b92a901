package app.rebound;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The program on a data folder of the test's own, from its first start to its end. */
class RunningProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    RunningProgram(Path data, String... arguments) {
        var all = Stream.concat(Stream.of("--server.port=0", "--rebound.data=" + data), Stream.of(arguments));
        context = new SpringApplicationBuilder(Rebound.class, Tables.class).run(all.toArray(String[]::new));
    }

    /** Someone at a browser. */
    Visitor visitor() {
        var web = (WebApplicationContext) context;
        DefaultMockMvcBuilder mvc = MockMvcBuilders.webAppContextSetup(web);
        new SpringBootMockMvcBuilderCustomizer(web).customize(mvc);
        return new Visitor(
                mvc.apply(SecurityMockMvcConfigurers.springSecurity()).build());
    }

    Tables tables() {
        return context.getBean(Tables.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
