package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.docs.MarkdownPage.Heading;
import io.github.ogireport.docs.MarkdownPage.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that users read are there in English and Chinese, and both say the same: heading by heading, row by row, and with the same code.
 * The two READMEs, whose examples print in their own language, are held by {@link ReadmeTest}.
 */
class TranslationsTest {
    private static final Path DOCS = Path.of("docs");
    private static final String CHINESE = ".zh.md";
    private static final String README = "README";

    /** The English name of each page that is there in Chinese. */
    static List<String> translated() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(CHINESE))
                    .map(name -> name.substring(0, name.length() - CHINESE.length()))
                    .filter(name -> !name.equals(README))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getting-started",
                "cookbook",
                "command-line",
                "inputs",
                "outputs",
                "rules",
                "rule-catalogue",
                "findings",
                "diagnostics",
                "limits"
            })
    void aPageThatUsersReadIsThereInBothLanguages(String name) throws IOException {
        assertThat(translated()).contains(name);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void bothHaveTheSameLevelsOfHeadings(String name) throws IOException {
        assertThat(levels(chinese(name))).isEqualTo(levels(english(name)));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void bothHaveTheSameTables(String name) throws IOException {
        assertThat(chinese(name).tables())
                .extracting(List::size)
                .isEqualTo(english(name).tables().stream().map(List::size).toList());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void bothHaveTheSameCode(String name) throws IOException {
        assertThat(chinese(name).code()).isEqualTo(english(name).code());
    }

    /** Options, names of fields, labels: a change of one page that the other did not follow. */
    @ParameterizedTest
    @MethodSource("translated")
    void theChinesePageHasEveryPieceOfCodeThatStandsInTheEnglishText(String name) throws IOException {
        assertThat(chinese(name).codeInText()).containsAll(english(name).codeInText());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void theLineBelowTheTitleLeadsToTheOtherLanguage(String name) throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve(name + ".md")).get(2)).isEqualTo("[中文](" + name + CHINESE + ")");
        assertThat(Files.readAllLines(DOCS.resolve(name + CHINESE)).get(2)).isEqualTo("[English](" + name + ".md)");
    }

    @ParameterizedTest
    @MethodSource("translated")
    void aChinesePageLinksChinesePages(String name) throws IOException {
        assertThat(chinese(name).links())
                .filteredOn(link -> !link.file().equals(name + ".md"))
                .allSatisfy(link -> assertThat(isThereInChinese(link)).isFalse());
    }

    @Test
    void theChineseReadmeLinksChinesePages() throws IOException {
        assertThat(chinese(README).links())
                .allSatisfy(link -> assertThat(isThereInChinese(link)).isFalse());
    }

    private static boolean isThereInChinese(Link link) {
        return link.file().endsWith(".md")
                && !link.file().endsWith(CHINESE)
                && Files.exists(DOCS.resolve(link.file().replaceFirst("\\.md$", CHINESE)));
    }

    private static List<Integer> levels(MarkdownPage page) {
        return page.headings().stream().map(Heading::level).toList();
    }

    private static MarkdownPage english(String name) throws IOException {
        return MarkdownPage.read(DOCS.resolve(name + ".md"));
    }

    private static MarkdownPage chinese(String name) throws IOException {
        return MarkdownPage.read(DOCS.resolve(name + CHINESE));
    }
}
