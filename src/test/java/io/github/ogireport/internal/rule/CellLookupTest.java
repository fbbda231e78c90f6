package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLookupTest {
    @Test
    void everyCellOfBothFormsIsFoundByItsPath() {
        for (ReportBuilder builder : List.of(ReportBuilder.form2021(), ReportBuilder.form2019())) {
            AnnualReport report = builder.report();
            CellLookup lookup = new CellLookup(report);
            List<String> paths = new ArrayList<>(report.cells().keySet());
            paths.forEach(path -> assertThat(lookup.cell(path))
                    .as(path)
                    .isSameAs(report.cells().get(path)));
            Collections.reverse(paths);
            paths.forEach(path -> assertThat(lookup.cell(path))
                    .as("%s in another order", path)
                    .isSameAs(report.cells().get(path)));
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
        assertThat(new CellLookup(ReportBuilder.form2021().report()).cell(path)).isEqualTo(Cell.missing());
    }
}
