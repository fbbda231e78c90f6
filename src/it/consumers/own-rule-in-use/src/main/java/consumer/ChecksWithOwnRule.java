package consumer;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;

/** Checks a report with the rules found on the class path; fails unless the rule of the other jar has a finding. */
public final class ChecksWithOwnRule {
    private ChecksWithOwnRule() {}

    /** One argument: a file. */
    public static void main(String[] arguments) throws IOException {
        ParseResult result = ReportParser.parse(
                Path.of(arguments[0]), ParserOptions.defaults().withRules(RuleSet.discover()));
        String message = result.findings().stream()
                .filter(finding -> finding.code().equals("HOUSE-1"))
                .findFirst()
                .orElseThrow()
                .message();
        System.out.println(message);
    }
}
