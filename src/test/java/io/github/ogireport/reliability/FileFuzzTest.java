package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes of a file, also of one over the limits. Replays its inputs in every build. */
class FileFuzzTest {
    private static final ParserOptions OPTIONS = ParserOptions.defaults().withRules(RuleSet.none());

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "form-words.dict")
    void everyFileIsRead(byte[] input) throws IOException {
        Path file = Files.createTempFile("report", ".txt");
        try {
            Files.write(file, input);
            ParseResult whole = ReportParser.parse(file, OPTIONS);
            assertThat(whole.document().span().end()).isLessThanOrEqualTo(input.length);
            int limit = Math.max(1, input.length / 2);
            ParseResult cut =
                    ReportParser.parse(file, OPTIONS.withMaxFileBytes(limit).withMaxCharacters(limit));
            assertThat(cut.document().span().end()).isLessThanOrEqualTo(limit);
            assertThat(cut.diagnostics().stream()
                            .anyMatch(diagnostic -> diagnostic.code().equals("TEXT_LIMIT")))
                    .isEqualTo(input.length > limit);
        } finally {
            Files.delete(file);
        }
    }
}
