package io.github.ogireport.internal.statement;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.RunContext;
import java.util.List;

/** The statements of a sentence in a few words, for tests. */
final class ToldStatements {
    private ToldStatements() {}

    static String read(SectionKind kind, int year, String sentence) {
        List<Statement> statements = RunContext.of(
                        ProseReports.year(year).prose(kind, sentence).context())
                .statements()
                .all();
        StringBuilder told = new StringBuilder();
        for (Statement statement : statements) {
            told.append(told.isEmpty() ? "" : "; ")
                    .append(statement.topic())
                    .append(' ')
                    .append(statement.act());
            switch (statement.kind()) {
                case COUNT ->
                    told.append(' ')
                            .append(statement
                                    .amount()
                                    .value()
                                    .stripTrailingZeros()
                                    .toPlainString());
                case DENIAL -> told.append(" none");
                case ALL -> told.append(" all");
            }
            told.append(statement.standing() == Standing.TOTAL ? "" : " " + statement.standing());
            told.append(statement.withCarriedIn() ? " +carried" : "");
        }
        return told.isEmpty() ? "-" : told.toString();
    }
}
