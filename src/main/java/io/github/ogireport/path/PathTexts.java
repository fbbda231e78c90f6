package io.github.ogireport.path;

import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All paths of both forms, made once, and the way from a text to its path. */
final class PathTexts {
    private static final String PREVIOUS = "previous:";
    private static final int MOST_COLUMNS = 11;

    private static final TableKind[] TABLES = TableKind.values();
    private static final RowPath[] EXTENSIONS = new RowPath[TABLES.length];
    private static final RowPath[][] ROWS = new RowPath[TABLES.length][];
    private static final @Nullable CellPath[][][] CELLS = new @Nullable CellPath[TABLES.length][][];
    private static final List<CellPath> ALL_CELLS;

    static {
        List<CellPath> all = new ArrayList<>();
        for (TableKind table : TABLES) {
            List<FormRow> rows = table.rows();
            EXTENSIONS[table.ordinal()] = new RowPath(table, Optional.empty());
            RowPath[] paths = new RowPath[rows.size()];
            @Nullable CellPath[][] cells = new @Nullable CellPath[rows.size()][MOST_COLUMNS];
            for (FormRow row : rows) {
                RowPath path = new RowPath(table, Optional.of(row));
                paths[row.ordinal()] = path;
                for (FormColumn column : columns(row)) {
                    CellPath cell = new CellPath(path, row, column);
                    cells[row.ordinal()][column.ordinal()] = cell;
                    all.add(cell);
                }
            }
            ROWS[table.ordinal()] = paths;
            CELLS[table.ordinal()] = cells;
        }
        ALL_CELLS = List.copyOf(all);
    }

    private PathTexts() {}

    /** The columns of both forms, those of the older one first. */
    private static Set<FormColumn> columns(FormRow row) {
        Set<FormColumn> columns = new LinkedHashSet<>();
        for (TableForm form : TableForm.values()) {
            columns.addAll(row.columns(form));
        }
        return columns;
    }

    static RowPath row(FormRow row) {
        return ROWS[row.table().ordinal()][row.ordinal()];
    }

    static RowPath extension(TableKind table) {
        return EXTENSIONS[table.ordinal()];
    }

    static CellPath cell(FormRow row, FormColumn column) {
        CellPath cell = CELLS[row.table().ordinal()][row.ordinal()][column.ordinal()];
        if (cell == null || cell.column() != column) {
            throw new IllegalArgumentException("no form has a cell " + row(row) + "." + column.key());
        }
        return cell;
    }

    static List<CellPath> cells() {
        return ALL_CELLS;
    }

    static ReportPath parse(String text) {
        @Nullable ReportPath path = find(text);
        if (path == null) {
            throw unknown("path", text, Texts.PATHS.keySet());
        }
        return path;
    }

    static CellPath parseCell(String text) {
        if (find(text) instanceof CellPath cell) {
            return cell;
        }
        throw unknown(
                "path of a cell",
                text,
                ALL_CELLS.stream().map(CellPath::toString).toList());
    }

    private static @Nullable ReportPath find(String text) {
        @Nullable ReportPath known = Texts.PATHS.get(text);
        if (known != null || text.indexOf(':') < 0) {
            return known;
        }
        Matcher member = Texts.MEMBER.matcher(text);
        boolean previous = text.startsWith(PREVIOUS);
        if (!previous && !member.lookingAt()) {
            return null;
        }
        @Nullable ReportPath inner = Texts.PATHS.get(text.substring(text.indexOf(':') + 1));
        if (inner == null) {
            return null;
        }
        return previous
                ? OtherReportPath.previous(inner)
                : OtherReportPath.member(Integer.parseInt(member.group(1)), inner);
    }

    private static IllegalArgumentException unknown(String what, String text, Collection<String> candidates) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = candidate.isEmpty() ? Integer.MAX_VALUE : distance(text, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return new IllegalArgumentException("there is no " + what + " '" + text + "'; did you mean '" + nearest + "'?");
    }

    /** How many characters must be put in, taken out or changed to come from one text to the other. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(changed, Math.min(last[j], last[j - 1]) + 1);
            }
        }
        return last[other.length()];
    }

    /** Made when the first text is looked up, which most parses never do. */
    private static final class Texts {
        static final Pattern MEMBER = Pattern.compile("member\\[(\\d{1,6})]:");
        static final Map<String, ReportPath> PATHS = make();

        private static Map<String, ReportPath> make() {
            List<ReportPath> paths = new ArrayList<>();
            paths.addAll(List.of(WholePath.values()));
            paths.addAll(List.of(MetadataPath.values()));
            for (SectionKind section : SectionKind.values()) {
                paths.add(SectionPath.of(section));
            }
            for (TableKind table : TABLES) {
                paths.add(TablePath.of(table));
                paths.add(extension(table));
                paths.addAll(List.of(ROWS[table.ordinal()]));
            }
            paths.addAll(ALL_CELLS);
            Map<String, ReportPath> byText = new LinkedHashMap<>();
            for (ReportPath path : paths) {
                byText.put(path.toString(), path);
            }
            return byText;
        }
    }
}
