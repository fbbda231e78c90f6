package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random consistent tables of real sizes with one fault planted: the fault is found, and the hint is right. */
class PlantedFaultsTest {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final int TABLES = 40;

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 1; seed <= TABLES; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConsistentTableHasNoFinding(int seed) {
        assertThat(new RandomTable(seed).check()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWrongCellIsNamedWithItsValue(int seed) {
        RandomTable table = new RandomTable(seed);
        RequestRow row = table.anyRow();
        Applicant column = COLUMNS[table.random.nextInt(COLUMNS.length)];
        table.values[row.ordinal()][column.ordinal()] += 1L + table.random.nextInt(50);

        assertThat(table.check())
                .contains("hint.oneCell " + CellPath.of(row, column))
                .noneMatch(hint -> hint.contains("Swap"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void casesFiledInTheWrongColumnAreReported(int seed) {
        RandomTable table = new RandomTable(seed);
        RequestRow row = table.anyOutcome();
        table.values[row.ordinal()][0] += 700;
        table.values[row.ordinal()][3] += 700;
        table.total();
        table.values[row.ordinal()][0] -= 7;
        table.values[row.ordinal()][3] += 7;

        Set<String> hints = table.check();

        assertThat(hints).anyMatch(hint -> hint.startsWith("hint.offsettingColumns"));
        assertThat(hints)
                .allMatch(hint -> hint.equals("hint.offsettingColumns")
                        || hint.equals("hint.offsettingColumns " + CellPath.of(row, COLUMNS[3])));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappedNeighboursAreReported(int seed) {
        RandomTable table = new RandomTable(seed);
        RequestRow row = table.anyOutcome();
        table.values[row.ordinal()][0] = 1234L + seed;
        table.values[row.ordinal()][1] = 321L + seed;
        table.total();
        table.values[row.ordinal()][0] = 321L + seed;
        table.values[row.ordinal()][1] = 1234L + seed;

        assertThat(table.check()).contains("hint.neighboursSwapped " + CellPath.of(row, COLUMNS[0]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRowShiftedToTheRightIsReported(int seed) {
        RandomTable table = new RandomTable(seed);
        RequestRow row = table.anyOutcome();
        long[] values = table.values[row.ordinal()];
        for (int i = 0; i < 6; i++) {
            values[i] = 10L * (i + 1) + seed;
        }
        table.total();
        System.arraycopy(values.clone(), 0, values, 1, 6);
        values[0] = 0;

        assertThat(table.check()).containsExactly("hint.shiftedRight " + RowPath.of(row));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void transposedDigitsAreReported(int seed) {
        RandomTable table = new RandomTable(seed);
        RequestRow row = table.anyOutcome();
        table.values[row.ordinal()][2] = 1728;
        table.total();
        table.values[row.ordinal()][2] = 1278;

        String path = CellPath.of(row, COLUMNS[2]).toString();
        assertThat(table.check()).containsExactlyInAnyOrder("hint.oneCell " + path, "hint.transposedDigits " + path);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void twoUnrelatedFaultsAreFoundWithoutANamedCell(int seed) {
        RandomTable table = new RandomTable(seed);
        table.values[RequestRow.DISCLOSED.ordinal()][0] += 17;
        table.values[RequestRow.NOT_HELD.ordinal()][4] += 901;

        assertThat(table.check()).isEmpty();
        assertThat(table.findings()).isEqualTo(2 + 2);
    }

    /** A consistent table of the 2021 form with numbers of one to four digits, about half of them zero. */
    private static final class RandomTable {
        private final Random random;
        private final long[][] values = new long[RequestRow.values().length][COLUMNS.length];

        RandomTable(int seed) {
            random = new Random(seed);
            for (RequestRow row : RequestRow.values()) {
                for (int column = 0; column < 6; column++) {
                    int size = 1 + random.nextInt(4);
                    values[row.ordinal()][column] = random.nextBoolean() ? 0 : random.nextInt((int) Math.pow(10, size));
                }
            }
            total();
        }

        /** Makes all totals right; what is newly received follows from the rest. */
        void total() {
            for (int column = 0; column < 6; column++) {
                long outcomes = 0;
                for (RequestRow row : RequestRow.values()) {
                    boolean counts = row.part() == RequestRow.Part.OUTCOME && row.isIn(TableForm.FORM_2021);
                    outcomes += counts ? values[row.ordinal()][column] : 0;
                }
                values[RequestRow.OUTCOMES_TOTAL.ordinal()][column] = outcomes;
                long[] carriedIn = values[RequestRow.CARRIED_IN.ordinal()];
                carriedIn[column] = Math.min(carriedIn[column], outcomes);
                values[RequestRow.NEWLY_RECEIVED.ordinal()][column] =
                        outcomes + values[RequestRow.CARRIED_FORWARD.ordinal()][column] - carriedIn[column];
            }
            for (long[] row : values) {
                row[6] = row[0] + row[1] + row[2] + row[3] + row[4] + row[5];
            }
        }

        RequestRow anyRow() {
            RequestRow row = RequestRow.values()[random.nextInt(RequestRow.values().length)];
            return row == RequestRow.OTHER_HANDLING ? RequestRow.DISCLOSED : row;
        }

        RequestRow anyOutcome() {
            return RequestRow.values()[2 + random.nextInt(20)];
        }

        Set<String> check() {
            Set<String> hints = new TreeSet<>();
            for (String id : List.of("OGI-T301", "OGI-T302", "OGI-T303")) {
                hints.addAll(rule(id, report()).hints());
            }
            return hints;
        }

        int findings() {
            int findings = 0;
            for (String id : List.of("OGI-T301", "OGI-T302", "OGI-T303")) {
                findings += rule(id, report()).outcome().findings().size();
            }
            return findings;
        }

        private ReportBuilder report() {
            ReportBuilder report = ReportBuilder.form2021();
            for (RequestRow row : RequestRow.values()) {
                for (Applicant column : COLUMNS) {
                    report.with(
                            CellPath.of(row, column).toString(),
                            Long.toString(values[row.ordinal()][column.ordinal()]));
                }
            }
            return report;
        }
    }
}
