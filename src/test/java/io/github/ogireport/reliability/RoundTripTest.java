package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.json.ReportJson;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.reliability.KnownReport.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Records survive every way out and back: as a report again, through Java serialisation, through Jackson as it comes. */
class RoundTripTest {
    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aRealReportRenderedFromItsRecordsIsReadTheSame(String name) {
        AnnualReport report = ReportParser.parse(Golden.text(name)).report();

        AnnualReport again = ReportParser.parse(Rendering.of(report)).report();

        assertThat(again.cells()).isEqualTo(report.cells());
        assertThat(again.sections()).isEqualTo(report.sections());
        assertThat(again.preamble()).isEqualTo(report.preamble());
        assertThat(again.metadata()).isEqualTo(report.metadata());
        assertThat(again).isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void aGeneratedReportRenderedFromItsRecordsIsReadTheSame(TableForm form) {
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            String text = KnownReport.consistent(form, random).text(Style.PIPES);
            AnnualReport report = ReportParser.parse(text).report();
            assertThat(ReportParser.parse(Rendering.of(report)).report()).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void javaSerialisationKeepsTheRecords(String name) throws IOException, ClassNotFoundException {
        AnnualReport report = ReportParser.parse(Golden.text(name)).report();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(report);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(stream.readObject()).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void jsonKeepsTheRecords(String name) throws IOException {
        AnnualReport report = ReportParser.parse(Golden.text(name)).report();

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void whatIsNotStatedIsNoValueInAnyOfThem() {
        AnnualReport report = ReportParser.parse("一、总体情况\n二、主动公开政府信息情况\n").report();

        String json = ReportJson.write(report);

        assertThat(Stated.cells(report).values()).isNotEmpty().allMatch(cell -> cell.state() == CellState.MISSING);
        assertThat(Stated.cells(report).values()).allMatch(cell -> cell.value().isEmpty());
        assertThat(json).contains("\"missing\"").doesNotContain("\"value\":0");
    }
}
