package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benches use what the program shows of itself: they are built with it, and not found broken when somebody needs one. */
class BenchesTests {

    @Test
    void areBuiltAgainstTheProgram(@TempDir Path folder) throws IOException {
        var problems = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of(
                    "-d", folder.toString(), "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"));

            var isBuilt = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();

            assertThat(isBuilt).as(problems.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("bench"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
