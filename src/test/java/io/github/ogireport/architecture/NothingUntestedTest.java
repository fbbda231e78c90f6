package io.github.ogireport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule, a label and a header word are added together with a test: what no test names fails the build. */
class NothingUntestedTest {
    private static final Path TESTS = Path.of("src/test");
    private static final Path RULE_TESTS = Path.of("src/test/java/io/github/ogireport/internal/rule");
    private static final Path LEXER = Path.of("grammar/io/github/ogireport/internal/syntax/ReportLexer.g4");

    /** A quoted text, the blank between two characters, or anything that ends a word: a choice, a bracket, a repetition. */
    private static final Pattern PIECE = Pattern.compile("'(\\p{IsHan}+)'(?!\\?)|\\bG\\b(?!\\?)|\\s+|\\S");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Test
    void everyRuleIsNamedByATestOfRules() throws IOException {
        String tests = String.join("\n", texts(RULE_TESTS, "Test.java"));

        assertThat(StandardRules.catalogue())
                .extracting(Rule::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(tests)
                        .as("tests below %s should name %s", RULE_TESTS, id)
                        .contains('"' + id));
    }

    @Test
    void everySpellingOfTheFormIsInATest() throws IOException {
        List<String> tests = new ArrayList<>();
        for (String ending : List.of(".java", ".txt", ".md", ".html")) {
            texts(TESTS, ending).forEach(text -> tests.add(BLANKS.matcher(text).replaceAll("")));
        }

        Set<String> spellings = spellings(Files.readString(LEXER));
        assertThat(spellings).contains("档案", "规范性", "科研机构");
        spellings.removeIf(spelling -> tests.stream().anyMatch(text -> text.contains(spelling)));
        assertThat(spellings).as("words of %s that stand in no test", LEXER).isEmpty();
    }

    @Test
    void aSpellingIsWhatTheGrammarAsksForWithoutAChoice() {
        assertThat(spellings("A : '新' G '词' G ('甲' G '乙' | '丙') '丁'? '戊' G '己' ; // '注' G '解'"))
                .containsExactly("新词", "甲乙", "戊己");
    }

    /** The words of a grammar of at least two characters, each as far as nothing in it is left to choice. */
    private static Set<String> spellings(String grammar) {
        Set<String> spellings = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        Matcher piece = PIECE.matcher(COMMENT.matcher(grammar).replaceAll("") + ";");
        while (piece.find()) {
            String found = piece.group();
            if (piece.group(1) != null) {
                word.append(piece.group(1));
            } else if (!found.isBlank() && !found.equals("G")) {
                if (word.length() > 1) {
                    spellings.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return spellings;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
