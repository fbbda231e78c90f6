package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the paths of a report stand in its text. */
class PlacesTest {
    private static final TextPlaces LINES = TextPlaces.of("x".repeat(1000));
    private static final ReadMetadata NOTHING = ReadMetadata.absent(SourceSpan.UNKNOWN);
    private static final AnnualReport REPORT = ProseReports.year(2024).make();

    private static SourceSpan at(int start) {
        return SourceSpan.of(LINES, start, start + 5);
    }

    private static TableRow row(int start, String path, String... columns) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            cells.add(new TableCell(at(start + 10 + i), ReportPath.parse(path + "." + columns[i]), Cell.number(1)));
        }
        return new TableRow(at(start), ReportPath.parse(path), TableForm.FORM_2021, "label", cells);
    }

    private static Section section(int start, SectionKind kind, Table... tables) {
        return new Section(at(start), kind, new Heading(at(start + 1), kind.name()), List.of(tables));
    }

    /** Sections two to four; the table of requests stands in two pieces, of which both have the first row. */
    private static Places places() {
        Table proactive =
                new Table(at(110), TableKind.PROACTIVE, List.of(row(120, "proactive.rules", "issued", "repealed")));
        Table requests = new Table(
                at(210), TableKind.REQUESTS, List.of(row(220, "requests.disclosed", "naturalPerson", "total")));
        Table rest = new Table(
                at(260),
                TableKind.REQUESTS,
                List.of(
                        row(270, "requests.disclosed", "total", "enterprise"),
                        row(290, "requests.stateSecret", "total")));
        List<Part> parts = List.of(
                new Preamble(at(0), List.of()),
                section(100, SectionKind.PROACTIVE_DISCLOSURE, proactive),
                section(200, SectionKind.REQUEST_HANDLING, requests, rest),
                section(400, SectionKind.CHALLENGES));
        return new Places(REPORT, new ReportDocument(at(0), parts), NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "proactive, 110",
        "proactive.rules, 120",
        "proactive.rules.issued, 130",
        "proactive.rules.repealed, 131",
        "requests, 210",
        "requests.disclosed, 220",
        "requests.disclosed.total, 231",
        "requests.disclosed.enterprise, 281",
        "requests.stateSecret, 290",
        "requests.stateSecret.total, 300"
    })
    void tablesRowsAndCellsStandWhereTheyAreFirstPrinted(String path, int start) {
        assertThat(places().exactly(ReportPath.parse(path))).isEqualTo(at(start));
        assertThat(places().place(ReportPath.parse(path))).isEqualTo(at(start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenges", "requests.notHeld", "requests.disclosed.research", "members"})
    void whatIsNotPrintedHasNoPlace(String path) {
        assertThat(places().exactly(ReportPath.parse(path))).isEqualTo(SourceSpan.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "requests.disclosed.research, 220",
        "requests.notHeld.total, 210",
        "challenges.reconsideration.total, 0",
        "members, 0",
        "'', 0"
    })
    void whatIsNotPrintedIsPointedAtAroundIt(String path, int start) {
        assertThat(places().place(ReportPath.parse(path))).isEqualTo(at(start));
    }

    @Test
    void whoeverAsksForMuchGetsTheSame() {
        Places places = places();
        List<SourceSpan> first = new ArrayList<>();
        List<SourceSpan> later = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            (i < 10 ? first : later).add(places.exactly(ReportPath.parse("requests.disclosed.total")));
            assertThat(places.exactly(ReportPath.report())).isEqualTo(SourceSpan.UNKNOWN);
            assertThat(places.exactly(ReportPath.parse("requests.notHeld"))).isEqualTo(SourceSpan.UNKNOWN);
        }

        assertThat(first).containsOnly(at(231));
        assertThat(later).containsOnly(at(231));
        assertThat(places.exactly(ReportPath.parse("requests"))).isEqualTo(at(210));
        assertThat(places.exactly(ReportPath.parse("requests.stateSecret"))).isEqualTo(at(290));
    }

    /** As in a text of many reports, whose repeated rows are refused. Looked for one by one, these would take a minute. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void manyPathsAreFoundInManyRows() {
        TableRow refused =
                new TableRow(at(20), ReportPath.parse("requests.disclosed"), TableForm.FORM_2021, "label", List.of());
        Table table = new Table(at(10), TableKind.REQUESTS, Collections.nCopies(100_000, refused));
        ReportDocument document = new ReportDocument(at(0), List.of(section(5, SectionKind.REQUEST_HANDLING, table)));
        Places places = new Places(REPORT, document, NOTHING);

        for (int i = 0; i < 200_000; i++) {
            assertThat(places.place(ReportPath.parse("requests.disclosed.total")))
                    .isEqualTo(at(20));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sections.overview, 101",
        "sections.proactiveDisclosure, 101",
        "sections.requestHandling, 201",
        "sections.challenges, 401",
        "sections.problemsAndImprovements, 401",
        "sections.otherMatters, 401"
    })
    void aSectionThatIsMissingIsLookedForAfterTheOneBeforeItOrBeforeTheOneAfterIt(String path, int start) {
        assertThat(places().exactly(ReportPath.parse(path))).isEqualTo(at(start));
    }

    @Test
    void withoutSectionsNoneHasAPlace() {
        ReportDocument bare = new ReportDocument(at(0), List.of());

        assertThat(new Places(REPORT, bare, NOTHING).exactly(ReportPath.parse("sections.overview")))
                .isEqualTo(SourceSpan.UNKNOWN);
        assertThat(new Places(REPORT, bare, NOTHING).place(ReportPath.parse("sections.overview")))
                .isEqualTo(at(0));
        assertThat(new Places(REPORT, bare, NOTHING).document()).isSameAs(bare);
        assertThat(new Places(REPORT, bare, NOTHING).report()).isSameAs(REPORT);
    }
}
