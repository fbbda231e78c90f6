package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A README is a promise: its code compiles, runs, and prints what is below it; {@code -Dreadme.update=true} writes that anew. */
class ReadmeTest {
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/README.zh.md"})
    void theExamplePrintsWhatTheReadmeShows(String name) throws IOException, InterruptedException {
        String readme = Files.readString(Path.of(name));
        Path reports = Files.createDirectories(folder.resolve("src/test/resources/reports"));
        Files.copy(Path.of("src/test/resources/reports/chengguan-2023.txt"), reports.resolve("chengguan-2023.txt"));

        Snippets.compile(block(readme, "java"), folder);
        String printed = Snippets.start("Example", folder);

        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(
                    Path.of(name),
                    OUTPUT.matcher(readme).replaceFirst(Matcher.quoteReplacement("```text\n" + printed + "```")));
        } else {
            assertThat(printed).isEqualTo(block(readme, "text"));
        }
    }

    @Test
    void theReadmeHasExactlyTwoCommandsAndTheBuildServerRunsTheSecond() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme.lines().filter(line -> line.equals("```sh"))).hasSize(2);
        assertThat(Files.readString(Path.of(".ci", "run"))).contains("\nmvn -B -ntp verify |");
        assertThat(readme).contains("\nmvn -B -ntp verify\n");
    }

    @Test
    void theFirstLineLeadsToTheOtherLanguage() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")).get(0)).contains("(docs/README.zh.md)");
        assertThat(Files.readAllLines(Path.of("docs/README.zh.md")).get(0)).contains("(../README.md)");
    }

    /** The first fenced block of {@code language}. */
    private static String block(String readme, String language) {
        String fence = "```" + language + "\n";
        int start = readme.indexOf(fence) + fence.length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
