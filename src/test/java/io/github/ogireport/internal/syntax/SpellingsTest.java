package io.github.ogireport.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.text.NormalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** Every spelling of a heading, label or header that the grammar has is in {@code spellings.txt}, and is read as its token. */
class SpellingsTest {
    private static final Path GRAMMAR = Path.of("grammar/io/github/ogireport/internal/syntax/ReportLexer.g4");
    private static final Path SPELLINGS = Path.of("src/test/resources/spellings.txt");
    private static final Pattern RULE = Pattern.compile("(?ms)^(fragment )?([A-Z_0-9]+)[^\n]*\n    : (.*?)^    ;");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Z_]+");
    /** Pieces around a label, which are no part of its spelling. */
    private static final Set<String> AROUND = Set.of("DECORATION", "ORDINAL", "END", "MARK", "NOTE", "CHUNK", "UNIT");

    @Test
    void aSpellingIsReadAsItsToken() throws IOException {
        for (String line : Files.readAllLines(SPELLINGS)) {
            String[] parts = line.split("\t", -1);
            char[] characters = NormalizedText.of(parts[1]).characters();
            TableLexer lexer = new TableLexer(LexerTable.of("ReportLexer"));
            lexer.show(characters, 0, characters.length);
            Token token = lexer.next();

            assertThat(ReportLexer.VOCABULARY.getSymbolicName(token.getType()))
                    .as(line)
                    .isEqualTo(parts[0]);
            assertThat(token.getStopIndex()).as(line).isEqualTo(characters.length - 1);
        }
    }

    /** A character that is added to the grammar needs a spelling that has it. */
    @Test
    void everyCharacterOfALabelIsInASpelling() throws IOException {
        String grammar = Files.readString(GRAMMAR).replaceAll("(?m)//.*$", "");
        Map<String, String> rules = new LinkedHashMap<>();
        Set<String> tokens = new LinkedHashSet<>();
        Matcher matcher = RULE.matcher(grammar);
        int end = grammar.indexOf("\nNUMBER");
        while (matcher.find()) {
            rules.put(matcher.group(2), matcher.group(3));
            if (matcher.group(1) == null && matcher.start() < end) {
                tokens.add(matcher.group(2));
            }
        }
        Map<String, String> spellings = Files.readAllLines(SPELLINGS).stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.joining())));

        assertThat(tokens)
                .hasSizeGreaterThan(70)
                .allSatisfy(token -> assertThat(
                                spellings.getOrDefault(token, "").codePoints().boxed())
                        .as(token)
                        .containsAll(characters(token, rules)));
    }

    /** The Chinese characters of a rule and of the pieces that it is made of. */
    private static List<Integer> characters(String token, Map<String, String> rules) {
        Set<Integer> characters = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(AROUND);
        Deque<String> open = new ArrayDeque<>(List.of(token));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name) && rules.containsKey(name)) {
                String body = rules.get(name);
                CHINESE.matcher(body)
                        .results()
                        .forEach(found -> characters.add(found.group().codePointAt(0)));
                REFERENCE.matcher(body).results().forEach(found -> open.push(found.group()));
            }
        }
        return List.copyOf(characters);
    }
}
