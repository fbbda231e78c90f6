package io.github.ogireport.internal.statement.reading;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.internal.statement.Standing;
import io.github.ogireport.internal.statement.Statement;
import java.util.List;

/** The statements of a sentence in a few words, for tests. */
final class PrintedStatements {
    private PrintedStatements() {}

    static String read(SectionKind kind, int year, String sentence) {
        List<Statement> statements = RunContext.of(
                        ProseReports.year(year).prose(kind, sentence).context())
                .statements()
                .all();
        StringBuilder reported = new StringBuilder();
        for (Statement statement : statements) {
            reported.append(reported.isEmpty() ? "" : "; ")
                    .append(statement.topic())
                    .append(' ')
                    .append(statement.act());
            switch (statement.kind()) {
                case COUNT ->
                    reported.append(' ')
                            .append(statement
                                    .amount()
                                    .value()
                                    .stripTrailingZeros()
                                    .toPlainString());
                case DENIAL -> reported.append(" none");
                case ALL -> reported.append(" all");
            }
            reported.append(statement.standing() == Standing.TOTAL ? "" : " " + statement.standing());
        }
        return reported.isEmpty() ? "-" : reported.toString();
    }
}
