package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/** OGI-C06: the fee cell of the 2021 form is in 万元, by its header and by what is printed in it. */
public final class C06FeeUnit implements Check {
    private static final CellPath PATH = CellPath.of(ProactiveRow.FEES, ProactiveColumn.AMOUNT);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        Optional<Cell> fee = context.report().proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
        if (fee.isEmpty() || fee.get().state() == CellState.MISSING) {
            collector.notApplicable(PATH, "OGI-C06.noCell");
            return;
        }
        String unit = fee.get().unit();
        if (!unit.isEmpty() && unit.charAt(0) != '万') {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH))
                    .withArguments(fee.get().text()));
            return;
        }
        String header = header(TableLines.of(context.document(), TableKind.PROACTIVE));
        if (isInTenThousands(header) || unit.startsWith("万")) {
            collector.passed(PATH);
        } else if (header.contains("元")) {
            collector.violated(Violation.at(PATH)
                    .withKey("OGI-C06.header")
                    .withCells(List.of(PATH))
                    .withArguments(header));
        } else {
            collector.notAssessable(PATH, "OGI-C06.noUnit");
        }
    }

    /** The header that names a unit; empty where none does. */
    private static String header(List<TableLine> lines) {
        String found = "";
        for (TableLine line : lines) {
            if (line instanceof HeaderRow header && header.text().indexOf('元') >= 0) {
                if (isInTenThousands(header.text())) {
                    return header.text();
                }
                found = header.text();
            }
        }
        return found;
    }

    private static boolean isInTenThousands(String header) {
        return header.contains("万元") || header.contains("萬元");
    }
}
