package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.CellPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes the table of section three: requests received and handled. */
final class RequestTableVisitor extends TableVisitor {
    private static final List<Applicant> COLUMNS = List.of(Applicant.values());

    RequestTableVisitor(LayoutText source) {
        super(TableKind.REQUESTS, source);
    }

    @Override
    public Void visitRequestHeader(ReportParser.RequestHeaderContext context) {
        nodes.addHeaderRow(context.names);
        return null;
    }

    @Override
    public Void visitRequestRow(ReportParser.RequestRowContext context) {
        RequestRow row = Objects.requireNonNull(FormLabels.requestRow(context.label.getType()));
        nodes.addRow(
                row,
                context.label,
                context.cells,
                form(),
                COLUMNS,
                chain -> column(chain).map(column -> CellPath.of(row, column)));
        return null;
    }

    /** The column that the lowest of the headers above it names. */
    private static Optional<Applicant> column(List<CellToken> chain) {
        return switch (lowest(chain)) {
            case ReportLexer.NATURAL_PERSON -> Optional.of(Applicant.NATURAL_PERSON);
            case ReportLexer.ENTERPRISE -> Optional.of(Applicant.ENTERPRISE);
            case ReportLexer.RESEARCH -> Optional.of(Applicant.RESEARCH);
            case ReportLexer.PUBLIC_INTEREST -> Optional.of(Applicant.PUBLIC_INTEREST);
            case ReportLexer.LEGAL_SERVICE -> Optional.of(Applicant.LEGAL_SERVICE);
            case ReportLexer.OTHER -> Optional.of(Applicant.OTHER_ORGANISATION);
            case ReportLexer.TOTAL -> Optional.of(Applicant.TOTAL);
            default -> Optional.empty();
        };
    }

    @Override
    public Void visitOutcomeGroup(ReportParser.OutcomeGroupContext context) {
        nodes.addGroup(context.label);
        return null;
    }
}
