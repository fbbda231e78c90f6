package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench itself: a generated report holds the cells it claims to hold. */
class GeneratorTest {
    private static final FormsOfParts NEW =
            new FormsOfParts(TableForm.FORM_2021, TableForm.FORM_2021, TableForm.FORM_2021);
    private static final FormsOfParts OLD =
            new FormsOfParts(TableForm.FORM_2019, TableForm.FORM_2019, TableForm.FORM_2019);

    static Stream<TextLayout> layouts() {
        return Layouts.ALL.stream();
    }

    @Test
    void thereAreMoreThanTwentyLayoutsEachWithItsName() {
        assertThat(Layouts.ALL)
                .hasSizeGreaterThan(20)
                .extracting(TextLayout::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoLayoutsWriteTheSameText() {
        assertThat(Layouts.ALL.stream().map(layout -> table(layout))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSameSeedMakesTheSameReport(TextLayout layout) {
        assertThat(ReportGenerator.generate(42, layout)).isEqualTo(ReportGenerator.generate(42, layout));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyCellIsPrintedOnceWithItsValue(TextLayout layout) {
        for (long seed = 0; seed < 60; seed++) {
            GeneratedReport report = ReportGenerator.draft(seed, layout);
            Map<String, String> printed = new HashMap<>();
            for (Mark mark : report.marks()) {
                if (mark.kind() == Mark.Kind.VALUE && !mark.path().isEmpty() && mark.length() > 0) {
                    String text = report.text().substring(mark.start(), mark.end());
                    assertThat(printed.put(mark.path(), text)).as(mark.path()).isNull();
                }
            }
            report.cells().forEach((path, cell) -> {
                assertThat(printed.containsKey(path))
                        .as("seed %s: %s is printed", report.seed(), path)
                        .isEqualTo(cell.state() != CellState.BLANK);
                if (cell.state() == CellState.NUMBER) {
                    assertThat(ascii(printed.get(path)))
                            .as("seed %s: %s", report.seed(), path)
                            .contains(cell.value().replace("-", ""));
                }
            });
            assertThat(printed.keySet()).isSubsetOf(report.cells().keySet());
        }
    }

    @Test
    void theFormsHaveTheirNumberOfCells() {
        assertThat(cells(NumberStyle.Mode.DENSE, NEW)).hasSize(10 + 175 + 15);
        assertThat(cells(NumberStyle.Mode.DENSE, OLD)).hasSize(22 + 161 + 15);
    }

    @Test
    void everyNumberIsUniqueWhereNumbersAreToBeUnique() {
        for (FormsOfParts forms : List.of(NEW, OLD)) {
            Set<BigDecimal> seen = new HashSet<>();
            cells(NumberStyle.Mode.UNIQUE, forms).values().stream()
                    .filter(cell -> cell.expected().state() == CellState.NUMBER)
                    .forEach(cell -> assertThat(
                                    seen.add(new BigDecimal(cell.expected().value()).abs()))
                            .as(cell.text())
                            .isTrue());
        }
    }

    @Test
    void allSumsHoldWhereNumbersAreToBeConsistent() {
        for (NumberStyle.Mode mode : List.of(NumberStyle.Mode.DENSE, NumberStyle.Mode.SPARSE)) {
            Map<String, PrintedCell> cells = cells(mode, NEW);
            for (RequestRow row : RequestRow.values()) {
                if (row.isIn(TableForm.FORM_2021)) {
                    long sum = 0;
                    for (Applicant column : Applicant.values()) {
                        sum += column == Applicant.TOTAL
                                ? 0
                                : value(cells, CellPath.of(row, column).toString());
                    }
                    assertThat(value(cells, CellPath.of(row, Applicant.TOTAL).toString()))
                            .as(row.key())
                            .isEqualTo(sum);
                }
            }
            for (Applicant column : Applicant.values()) {
                long outcomes = 0;
                for (RequestRow row : RequestRow.values()) {
                    boolean counts = row.part() == RequestRow.Part.OUTCOME && row.isIn(TableForm.FORM_2021);
                    outcomes += counts ? value(cells, CellPath.of(row, column).toString()) : 0;
                }
                assertThat(value(
                                cells,
                                CellPath.of(RequestRow.OUTCOMES_TOTAL, column).toString()))
                        .isEqualTo(outcomes);
                assertThat(value(
                                        cells,
                                        CellPath.of(RequestRow.NEWLY_RECEIVED, column)
                                                .toString())
                                + value(
                                        cells,
                                        CellPath.of(RequestRow.CARRIED_IN, column)
                                                .toString()))
                        .isEqualTo(outcomes
                                + value(
                                        cells,
                                        CellPath.of(RequestRow.CARRIED_FORWARD, column)
                                                .toString()));
            }
            for (ChallengeGroup group : ChallengeGroup.values()) {
                long sum = 0;
                for (ChallengeResult column : ChallengeResult.values()) {
                    sum += column == ChallengeResult.TOTAL
                            ? 0
                            : value(cells, CellPath.of(group, column).toString());
                }
                assertThat(value(
                                cells, CellPath.of(group, ChallengeResult.TOTAL).toString()))
                        .isEqualTo(sum);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyKindOfDamageChangesTheTextOrSaysThatItDidNothing(TextLayout layout) {
        for (DamageKind kind : DamageKind.values()) {
            GeneratedReport report = ReportGenerator.draft(3, layout);
            Damage damage = kind.apply(report, new Dice(5));
            if (damage.isNone()) {
                assertThat(damage.text()).as(kind.label()).isEqualTo(report.text());
            } else {
                assertThat(damage.description()).as(kind.label()).isNotBlank();
            }
        }
    }

    private static String table(TextLayout layout) {
        Canvas canvas = new Canvas();
        Map<String, PrintedCell> cells = cells(NumberStyle.Mode.SPARSE, NEW);
        BlankStyle.ZEROS_BLANK.apply(cells, TableForm.FORM_2021);
        Wording wording = new Wording(new Dice(0), plainLabels());
        GridStyle style = new GridStyle(false, false, false, false, false, false, false, false);
        layout.table(ProactiveGrid.of(cells, NEW, wording, true, false), canvas);
        layout.table(RequestGrid.of(cells, TableForm.FORM_2021, wording, style), canvas);
        layout.table(
                layout.challengeBlocks()
                        ? ChallengeGrid.blocks(cells, wording)
                        : ChallengeGrid.of(cells, wording, false),
                canvas);
        return layout.preambleGap() + canvas.text();
    }

    private static LabelStyle plainLabels() {
        return new LabelStyle(
                false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false);
    }

    private static Map<String, PrintedCell> cells(NumberStyle.Mode mode, FormsOfParts forms) {
        return NumberMaker.fill(
                new Dice(11), new NumberStyle(mode, 6, false, false, false, false, false, false), forms);
    }

    private static long value(Map<String, PrintedCell> cells, String path) {
        return Long.parseLong(cells.get(path).expected().value());
    }

    private static String ascii(String printed) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            ascii.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return ascii.toString().replace(",", "");
    }
}
