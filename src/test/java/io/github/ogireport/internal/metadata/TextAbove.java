package io.github.ogireport.internal.metadata;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.util.List;

/** A text above the first section of a short report: what is read of it, and what is doubted. */
final class TextAbove {
    static final String BODY = """

            一、总体情况
            认真贯彻条例。
            五、存在的主要问题及改进情况
            无。
            """;
    static final String TITLE = "甲市财政局2024年政府信息公开工作年度报告";

    private TextAbove() {}

    static StatedFacts read(String above) {
        return StatedFacts.of(ReportParser.parse(above + BODY).report().metadata());
    }

    /** Each doubt about {@code path}: its line and what its message names. */
    static List<String> doubts(String path, String above) {
        return doubtsOf(path, ReportParser.parse(above + BODY));
    }

    static List<String> doubtsOf(String path, ParseResult result) {
        return result.diagnostics().stream()
                .filter(doubt -> doubt.path().toString().equals(path))
                .map(doubt -> doubt.span().line() + " " + String.join(" / ", doubt.arguments()))
                .toList();
    }
}
