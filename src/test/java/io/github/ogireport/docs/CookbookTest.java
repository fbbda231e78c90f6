package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every task of the cookbook compiles, runs, and prints what is below it; {@code -Dcookbook.update=true} writes that anew. */
class CookbookTest {
    private static final Path COOKBOOK = Path.of("docs/cookbook.md");
    private static final Pattern TASK =
            Pattern.compile("```java\n((?:(?!```).)*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyTaskPrintsWhatIsBelowIt() throws IOException, InterruptedException {
        String report = Files.readString(Path.of("src/test/resources/reports/chengguan-2023.txt"));
        Files.writeString(folder.resolve("report.txt"), report);
        Files.writeString(folder.resolve("broken.txt"), broken(report));
        Files.writeString(folder.resolve("next.txt"), report.replace("2023", "2024"));

        String cookbook = Files.readString(COOKBOOK);
        Matcher matcher = TASK.matcher(cookbook);
        List<String> pieces = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        while (matcher.find()) {
            pieces.add(matcher.group(1));
            expected.add(matcher.group(2));
        }
        List<String> printed = Snippets.run(pieces, folder);
        if (Boolean.getBoolean("cookbook.update")) {
            int[] next = {0};
            Files.writeString(COOKBOOK, matcher.replaceAll(task -> {
                int number = next[0]++;
                return Matcher.quoteReplacement(
                        "```java\n" + pieces.get(number) + "```\n\n```text\n" + printed.get(number) + "```\n");
            }));
        } else {
            assertThat(printed).isEqualTo(expected);
        }
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(20);
        assertThat(cookbook.lines().filter(line -> line.startsWith("## "))).hasSize(pieces.size() + 1);
    }

    @Test
    void thePageNamesTheImports() throws IOException {
        assertThat(Files.readString(COOKBOOK)).contains(Snippets.IMPORTS);
    }

    /** The total of the requests received is one too high. */
    private static String broken(String report) {
        Matcher total = Pattern.compile("(本年新收政府信息公开申请数量\\s+(?:\\d+\\s+){6})1").matcher(report);
        assertThat(total.find()).isTrue();
        return total.replaceFirst("$12");
    }
}
