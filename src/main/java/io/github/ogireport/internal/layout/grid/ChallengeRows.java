package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedLine;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Rows of grids that hold the same cells of table four, whose one row has no label. Last year's row and one that numbers the columns are
 * kept apart, an empty one is passed over where another one has values. Of those that are left none is read unless all say the same.
 */
final class ChallengeRows {
    private static final TablePath TABLE = TablePath.of(TableKind.CHALLENGES);
    private static final int FEWEST_CELLS = 2;
    private static final int FEWEST_NUMBERS = 5;
    private static final String[] LAST_YEAR = {"上年", "上一年", "去年"};
    private static final String[] THIS_YEAR = {"本年", "今年"};
    private static final List<String> OF_VALUES = List.of("件数", "数量");
    private static final List<String> OF_NUMBERS = List.of("行次", "列次", "栏次", "序号", "编号", "栏号");
    private static final int YEAR_DIGITS = 4;

    private final LayoutText source;
    private final Map<Integer, List<Token>> headers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    /** What becomes of a line; a line that is not among them stays. */
    private final Map<MarkedLine, List<MarkedLine>> settled = new HashMap<>();

    private ChallengeRows(LayoutText source) {
        this.source = source;
    }

    /**
     * A row of values.
     *
     * @param line    the row
     * @param cells   those of it that are no words of the form
     * @param label   the text before its values, or nothing
     * @param columns the columns of the form that it may hold
     * @param printed what it says below which headers
     */
    private record Row(MarkedLine line, List<Token> cells, String label, Set<CellPath> columns, String printed) {
        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.getType() == ReportParser.BLANK);
        }
    }

    /** The tables, without two rows that hold the same cells and differ. */
    static List<MarkedTable> settle(List<MarkedTable> tables, LayoutText source) {
        ChallengeRows reader = new ChallengeRows(source);
        for (MarkedTable table : tables) {
            if (table.kind() == TableKind.CHALLENGES) {
                table.lines().forEach(reader::take);
            }
        }
        reader.withoutColumnNumbers();
        reader.withoutBlanks();
        reader.compare();
        List<MarkedTable> result = new ArrayList<>(tables.size());
        for (MarkedTable table : tables) {
            List<MarkedLine> lines = table.lines().stream()
                    .flatMap(line -> reader.settled.getOrDefault(line, List.of(line)).stream())
                    .toList();
            if (!lines.isEmpty()) {
                result.add(new MarkedTable(table.kind(), lines));
            }
        }
        return result;
    }

    /** Whether the row has a label that only rows of values have, and nothing else. */
    static boolean isEmpty(GridRow row, LayoutText source) {
        CellToken label = row.cells().get(0);
        return row.cells().size() > ChallengeResult.values().length
                && row.cells().stream().skip(1).allMatch(cell -> cell.getType() == ReportParser.BLANK)
                && labelsValues(source.words(label));
    }

    /** 本年, 上年, 2023年度, 件数. */
    private static boolean labelsValues(String label) {
        boolean year = label.startsWith("20") && List.of("", "年", "度", "年度").contains(withoutYear(label));
        return year
                || OF_VALUES.contains(label)
                || Words.anyOpens(label, LAST_YEAR)
                || Words.anyOpens(label, THIS_YEAR);
    }

    private static String withoutYear(String label) {
        int digits = 0;
        while (digits < Math.min(YEAR_DIGITS, label.length()) && Character.isDigit(label.charAt(digits))) {
            digits++;
        }
        return digits == YEAR_DIGITS ? label.substring(digits) : label;
    }

    private void take(MarkedLine line) {
        List<Token> tokens = line.tokens().subList(0, line.tokens().size() - 1);
        int key = line.tokens().get(0).getType();
        if (key == ReportParser.HEADER_ROW) {
            headers.computeIfAbsent(line.block(), block -> new ArrayList<>()).addAll(tokens);
        } else if (key != ReportParser.REMARK && key != ReportParser.OTHER_ROW) {
            Row row = row(line, tokens);
            int values = row.cells().size() - (row.label().isEmpty() ? 0 : 1);
            if (Words.anyOpens(row.label(), LAST_YEAR) || OF_NUMBERS.contains(row.label()) && isOfNumbers(row)) {
                keepApart(row);
            } else if (values >= FEWEST_CELLS || row.cells().size() < tokens.size()) {
                rows.add(row);
            }
        }
    }

    private Row row(MarkedLine line, List<Token> tokens) {
        List<Token> above = headers.getOrDefault(line.block(), List.of());
        List<Token> words = new ArrayList<>();
        List<Token> cells = new ArrayList<>();
        for (Token token : tokens) {
            (FormLabels.table(token.getType()) == null ? cells : words).add(token);
        }
        Token first = tokens.get(0);
        String label = first.getType() == ReportLexer.TEXT ? source.words(first) : "";
        return new Row(line, cells, label, columns(words, above), printed(above) + printed(tokens));
    }

    /** Those of the groups beside the values, else above them, else of all; and of the results beside them, or of all. */
    private static Set<CellPath> columns(List<Token> beside, List<Token> above) {
        Set<ChallengeGroup> groups = firstOf(
                FormLabels.challengeGroups(beside),
                firstOf(FormLabels.challengeGroups(above), EnumSet.allOf(ChallengeGroup.class)));
        Set<CellPath> columns = new HashSet<>();
        for (ChallengeResult result :
                firstOf(FormLabels.challengeResults(beside), EnumSet.allOf(ChallengeResult.class))) {
            groups.forEach(group -> columns.add(CellPath.of(group, result)));
        }
        return columns;
    }

    private static <T> Set<T> firstOf(Set<T> named, Set<T> otherwise) {
        return named.isEmpty() ? otherwise : named;
    }

    private String printed(List<Token> tokens) {
        StringBuilder printed = new StringBuilder();
        for (Token token : tokens) {
            int column = token instanceof CellToken cell ? cell.column() : CellToken.UNPLACED;
            printed.append('|').append(column).append(' ').append(source.printed(token));
        }
        return printed.append('\n').toString();
    }

    /** Whether the cells after the label, if there is one, count from one on. */
    private boolean isOfNumbers(Row row) {
        int from = FormLabels.isValue(row.cells().get(0).getType()) ? 0 : 1;
        List<Token> values = row.cells().subList(from, row.cells().size());
        boolean running = values.size() >= FEWEST_NUMBERS;
        for (int i = 0; i < values.size() && running; i++) {
            running = source.printed(values.get(i)).equals(Integer.toString(i + 1));
        }
        return running;
    }

    /** Keeps apart rows of numbers without a label that stand between the headers and a row of values. */
    private void withoutColumnNumbers() {
        int block = -1;
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            Row next = rows.get(i + 1);
            boolean first = row.line().block() != block;
            block = row.line().block();
            boolean above = next.line().block() == block && !next.isBlank() && !isOfNumbers(next);
            if (first && above && row.label().isEmpty() && isOfNumbers(row)) {
                keepApart(row);
            }
        }
        rows.removeIf(row -> settled.containsKey(row.line()));
    }

    private void withoutBlanks() {
        Set<CellPath> filled = new HashSet<>();
        for (Row row : rows) {
            if (!row.isBlank()) {
                filled.addAll(row.columns());
            }
        }
        for (Row row : rows) {
            if (row.isBlank() && row.columns().stream().anyMatch(filled::contains)) {
                settled.put(row.line(), List.of());
                doubt(DiagnosticCode.ISOLATED_BLANK, row);
            }
        }
        rows.removeIf(row -> settled.containsKey(row.line()));
    }

    private void compare() {
        Map<CellPath, Set<String>> contents = new HashMap<>();
        for (Row row : rows) {
            for (CellPath column : row.columns()) {
                contents.computeIfAbsent(column, key -> new HashSet<>()).add(row.printed());
            }
        }
        Set<String> read = new HashSet<>();
        for (Row row : rows) {
            MarkedLine line = row.line();
            boolean again = !read.add(row.printed());
            boolean contested = row.columns().stream()
                    .anyMatch(column -> contents.getOrDefault(column, Set.of()).size() > 1);
            if (contested || again) {
                MarkedLine left = MarkedLine.remark(line.start(), line.end(), line.block(), line.form());
                settled.put(line, List.of(contested ? line.unplaced() : left));
                doubt(DiagnosticCode.ROW_REPEATED, row, "2", source.printed(row.cells()));
            }
        }
    }

    /** Makes it a row that the form does not have. */
    private void keepApart(Row row) {
        Token first = row.cells().get(0);
        MarkedLine line = row.line();
        List<Token> rest = row.cells().subList(1, row.cells().size());
        settled.put(
                line,
                List.of(MarkedLine.other(
                        first.getStartIndex(), first.getStopIndex() + 1, rest, line.end(), line.block(), line.form())));
        doubt(DiagnosticCode.EXTENSION_ROW, row, source.printed(first));
    }

    private void doubt(DiagnosticCode code, Row row, String... arguments) {
        source.doubt(code, TABLE, row.line().start(), row.line().end(), arguments);
    }
}
