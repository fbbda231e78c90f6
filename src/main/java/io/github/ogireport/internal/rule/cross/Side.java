package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import java.util.Map;

/**
 * One of the reports compared, with its cells listed once.
 *
 * @param prefix what stands before its paths: empty for the current or aggregate report
 * @param report the report
 * @param cells  its cells by path
 */
record Side(String prefix, AnnualReport report, Map<String, Cell> cells) {
    static final String PREVIOUS = "previous:";
    static final String MEMBER = "member[";

    /** The current report of two years, or the aggregate report. */
    static Side main(AnnualReport report) {
        return new Side("", report, report.cells());
    }

    /** The report of the year before. */
    static Side previous(AnnualReport report) {
        return new Side(PREVIOUS, report, report.cells());
    }

    /** The member at {@code index} of the list given, counted from 0. */
    static Side member(int index, AnnualReport report) {
        return new Side(MEMBER + index + "]:", report, report.cells());
    }

    Cell cell(String path) {
        return cells.getOrDefault(path, Cell.missing());
    }

    boolean has(TableKind table) {
        return switch (table) {
            case PROACTIVE -> report.proactive().present();
            case REQUESTS -> report.requests().present();
            case CHALLENGES -> report.challenges().present();
        };
    }

    /** The agency as printed, or an empty text. */
    String agency() {
        return report.metadata().agency();
    }
}
