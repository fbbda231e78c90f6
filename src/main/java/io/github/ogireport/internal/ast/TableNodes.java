package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.GroupLabel;
import io.github.ogireport.ast.HeaderCell;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.HeaderWord;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes the nodes that the three tables have alike, and says what is doubtful about them. */
final class TableNodes {
    private static final Map<String, HeaderWord> WORDS = words();

    private final LayoutText source;
    private final TableKind kind;
    private final CellTextReader reader;
    private final ColumnHeaders headers = new ColumnHeaders();
    private final Set<Integer> doubtedHeaders = new HashSet<>();
    private List<TableLine> lines = new ArrayList<>();

    TableNodes(TableKind kind, LayoutText source) {
        this.kind = kind;
        this.source = source;
        this.reader = new CellTextReader(source.text());
    }

    private static Map<String, HeaderWord> words() {
        Map<String, HeaderWord> words = new HashMap<>();
        for (HeaderWord word : HeaderWord.values()) {
            words.put(word.name(), word);
        }
        return words;
    }

    private static HeaderWord word(Token token) {
        return WORDS.getOrDefault(ReportParser.VOCABULARY.getSymbolicName(token.getType()), HeaderWord.UNKNOWN);
    }

    ColumnHeaders headers() {
        return headers;
    }

    /** The folded characters of {@code token}. */
    String words(Token token) {
        return source.words(token);
    }

    /** The table of {@code context}, whose lines were added since the last one. */
    Table table(ParserRuleContext context) {
        List<TableLine> own = lines;
        lines = new ArrayList<>();
        int start = context.getStart().getStartIndex();
        int end = context.getStop().getStopIndex() + 1;
        return new Table(source.span(start, end), kind, own);
    }

    void addHeaderRow(List<Token> names) {
        headers.add(names);
        List<HeaderCell> cells = new ArrayList<>(names.size());
        for (Token name : names) {
            if (name.getType() != ReportParser.BLANK) {
                cells.add(new HeaderCell(source.span(name), source.printed(name), word(name)));
            }
        }
        lines.add(new HeaderRow(span(names), cells));
    }

    void addGroup(Token label) {
        lines.add(new GroupLabel(source.span(label), source.printed(label), word(label)));
    }

    void addRemark(Token text) {
        lines.add(new TableText(source.span(text), source.printed(text)));
    }

    /** A row that the form does not have. */
    void addOtherRow(Token label, List<Token> cells, TableForm form) {
        headers.closeBeforeRow();
        List<Token> all = new ArrayList<>(cells);
        all.add(0, label);
        lines.add(new TableRow(
                span(all),
                RowPath.extension(kind),
                form,
                source.printed(label),
                unnamed(ColumnNaming.cells(cells), RowPath.extension(kind))));
    }

    /**
     * A row of the form.
     *
     * @param row     the row
     * @param label   its label
     * @param tokens  what stands after the label
     * @param columns the columns of the form
     * @param nameOf  the cell that a chain of headers names, from the uppermost down
     */
    void addRow(
            FormRow row,
            Token label,
            List<Token> tokens,
            TableForm form,
            List<? extends FormColumn> columns,
            Function<List<CellToken>, Optional<CellPath>> nameOf) {
        List<CellPath> paths = new ArrayList<>(columns.size());
        for (FormColumn column : columns) {
            paths.add(CellPath.of(row, column));
        }
        RowPath path = RowPath.of(row);
        List<CellToken> cells = ColumnNaming.cells(tokens);
        Optional<List<Optional<CellPath>>> names = new ColumnNaming(headers, nameOf).name(cells, paths);
        headers.closeBeforeRow();
        List<Token> all = new ArrayList<>(tokens);
        all.add(0, label);
        List<TableCell> read = names.isEmpty() ? unnamed(cells, path) : named(cells, names.get(), path);
        lines.add(new TableRow(span(all), path, form, source.printed(label), read));
        doubtColumns(path, cells, names, paths.size(), all);
    }

    /** A row of a group of the table of reconsideration and litigation, or all of a row whose cells have no columns. */
    void addUnlabelledRow(ReportPath path, List<TableCell> cells, List<? extends Token> tokens) {
        headers.closeBeforeRow();
        lines.add(new TableRow(span(tokens), path, TableForm.FORM_2021, "", cells));
    }

    /** The cells without columns. */
    List<TableCell> unnamed(List<CellToken> tokens, ReportPath around) {
        List<TableCell> cells = new ArrayList<>(tokens.size());
        for (CellToken token : tokens) {
            cells.add(new TableCell(source.span(token), around, cell(token)));
        }
        return cells;
    }

    /** The cells, each with its name, or the path of what is {@code around} it. */
    List<TableCell> named(List<CellToken> tokens, List<Optional<CellPath>> names, ReportPath around) {
        List<TableCell> cells = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            CellToken token = tokens.get(i);
            boolean known = names.get(i).isPresent();
            ReportPath path = known ? names.get(i).get() : around;
            Cell cell = cell(token);
            boolean padding = !known && token.getType() == ReportParser.BLANK;
            if (!padding) {
                cells.add(new TableCell(source.span(token), path, cell));
            }
            if (known && cell.isUnreadable()) {
                doubt(DiagnosticCode.CELL_UNREADABLE, path, List.of(token), cell.text());
            }
            if (!known && !padding) {
                doubtHeader(token);
            }
        }
        return cells;
    }

    private Cell cell(CellToken token) {
        return token.getType() == ReportParser.BLANK ? Cell.blank() : reader.read(token);
    }

    private void doubtColumns(
            RowPath path,
            List<CellToken> cells,
            Optional<List<Optional<CellPath>>> names,
            int columns,
            List<? extends Token> all) {
        if (names.isEmpty()) {
            boolean placed = !cells.isEmpty() && cells.stream().allMatch(CellToken::isPlaced);
            if (placed && cells.size() == columns) {
                doubt(DiagnosticCode.COLUMNS_OUT_OF_ORDER, path, all);
            } else if (placed) {
                doubt(
                        cells.size() < columns ? DiagnosticCode.CELLS_TOO_FEW : DiagnosticCode.CELLS_TOO_MANY,
                        path,
                        all,
                        Integer.toString(columns),
                        Integer.toString(cells.size()),
                        source.printed(cells));
            }
            return;
        }
        int known = 0;
        for (Optional<CellPath> name : names.get()) {
            known += name.isPresent() ? 1 : 0;
        }
        if (known < columns) {
            doubt(DiagnosticCode.COLUMNS_MISSING, path, all, Integer.toString(known), Integer.toString(columns));
        }
    }

    /** Says once of each header that the form does not have it in this place. */
    private void doubtHeader(CellToken cell) {
        List<CellToken> above = headers.above(cell);
        if (!above.isEmpty()) {
            CellToken header = above.stream()
                    .filter(name -> name.getType() == ReportParser.TEXT && !headers.isOverAll(name))
                    .findFirst()
                    .orElse(above.get(above.size() - 1));
            if (doubtedHeaders.add(header.getStartIndex())) {
                doubt(DiagnosticCode.COLUMN_UNKNOWN, TablePath.of(kind), List.of(header), source.printed(header));
            }
        }
    }

    /** Adds a doubt about what stands from the first to the last of {@code tokens}. */
    void doubt(DiagnosticCode code, ReportPath path, List<? extends Token> tokens, String... arguments) {
        int[] range = range(tokens);
        source.doubt(code, path, range[0], range[1], arguments);
    }

    private SourceSpan span(List<? extends Token> tokens) {
        int[] range = range(tokens);
        return source.span(range[0], range[1]);
    }

    private static int[] range(List<? extends Token> tokens) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Token token : tokens) {
            start = Math.min(start, token.getStartIndex());
            end = Math.max(end, token.getStopIndex() + 1);
        }
        return new int[] {start, end};
    }
}
