package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLookupTest {
    @Test
    void everyCellOfBothFormsIsFoundByItsPath() {
        for (ReportBuilder builder : List.of(ReportBuilder.form2021(), ReportBuilder.form2019())) {
            AnnualReport report = builder.report();
            report.cells()
                    .forEach((path, cell) ->
                            assertThat(CellLookup.cell(report, path)).as(path).isSameAs(cell));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests",
                "requests.",
                "requests.disclosed",
                "requests.disclosed.",
                "requests.disclosed.x",
                "requests.otherHandling.total",
                "challenges.x.total",
                "proactive.fees",
                "proactive.fees.items",
                "proactive.licensing.",
                "sections.overview",
                "requestsX.disclosed.total"
            })
    void otherPathsAreMissing(String path) {
        assertThat(CellLookup.cell(ReportBuilder.form2021().report(), path)).isEqualTo(Cell.missing());
    }
}
