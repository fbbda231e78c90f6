package io.github.ogireport.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README is a promise: its code compiles, runs, and prints what stands below it. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @TempDir
    Path directory;

    @Test
    void theExamplePrintsWhatTheReadmeShows() throws IOException, InterruptedException {
        String readme = Files.readString(README);
        Path source = directory.resolve("Example.java");
        Files.writeString(source, block(readme, "java"));

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString());
        assertThat(compiled).as("the example compiles").isZero();

        assertThat(run("Example")).isEqualTo(block(readme, "text"));
    }

    @Test
    void theReadmeHasExactlyTwoCommandsAndTheBuildServerRunsTheSecond() throws IOException {
        String readme = Files.readString(README);

        assertThat(readme.lines().filter(line -> line.equals("```sh"))).hasSize(2);
        assertThat(Files.readString(Path.of(".ci", "run"))).contains("mvn -B -ntp verify");
        assertThat(readme).contains("\nmvn -B -ntp verify\n");
    }

    @Test
    void everyFileThatTheReadmeLinksIsThere() throws IOException {
        List<String> targets = new ArrayList<>();
        String readme = Files.readString(README);
        for (int open = readme.indexOf("]("); open >= 0; open = readme.indexOf("](", open + 1)) {
            targets.add(readme.substring(open + 2, readme.indexOf(')', open)));
        }

        assertThat(targets)
                .hasSizeGreaterThan(8)
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    /** The first fenced block of {@code language}. */
    private static String block(String readme, String language) {
        String fence = "```" + language + "\n";
        int start = readme.indexOf(fence) + fence.length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private String run(String mainClass) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        String classPath = directory + System.getProperty("path.separator") + System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        mainClass)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the example ends").isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(output, UTF_8).replace(System.lineSeparator(), "\n");
    }
}
