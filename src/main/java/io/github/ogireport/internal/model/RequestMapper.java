package io.github.ogireport.internal.model;

import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the table of section three. */
final class RequestMapper {
    private RequestMapper() {}

    static RequestHandling map(FormRows rows, MissingCells missing, Metadata metadata) {
        List<TableRow> printed = rows.rows(TableKind.REQUESTS);
        boolean present = !printed.isEmpty();
        TableForm form = present ? printed.get(0).form() : Forms.ofYear(metadata);
        List<RequestCounts> counts = new ArrayList<>(25);
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                @Nullable TableRow found = rows.row(TableKind.REQUESTS, RowPath.of(row));
                counts.add(counts(
                        row, found == null ? missing.cells(TableKind.REQUESTS, row, present) : RowCells.of(found)));
            }
        }
        if (!present) {
            missing.table(TableKind.REQUESTS);
        }
        return new RequestHandling(present, form, counts, rows.extensions(TableKind.REQUESTS));
    }

    private static RequestCounts counts(RequestRow row, RowCells cells) {
        return new RequestCounts(
                row,
                cells.at(CellPath.of(row, Applicant.NATURAL_PERSON)),
                cells.at(CellPath.of(row, Applicant.ENTERPRISE)),
                cells.at(CellPath.of(row, Applicant.RESEARCH)),
                cells.at(CellPath.of(row, Applicant.PUBLIC_INTEREST)),
                cells.at(CellPath.of(row, Applicant.LEGAL_SERVICE)),
                cells.at(CellPath.of(row, Applicant.OTHER_ORGANISATION)),
                cells.at(CellPath.of(row, Applicant.TOTAL)));
    }
}
