package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report with the place of every path. The first few are looked for one by one, because most reports have a finding or two;
 * whoever asks for more has all of them gathered. Safe for use by several threads: what a race does twice is always equal.
 */
public final class Places implements RuleContext {
    private static final SectionKind[] SECTIONS = SectionKind.values();
    private static final int FEW = 40;

    private final AnnualReport report;
    private final ReportDocument document;
    private final ReadMetadata metadata;
    private volatile @Nullable Map<String, SourceSpan> gathered;
    private volatile @Nullable List<Table> tables;
    private @Nullable TableRow last;
    private int searched;

    /** The places of {@code report}, which was read from {@code document} with {@code metadata}. */
    public Places(AnnualReport report, ReportDocument document, ReadMetadata metadata) {
        this.report = report;
        this.document = document;
        this.metadata = metadata;
    }

    @Override
    public AnnualReport report() {
        return report;
    }

    @Override
    public ReportDocument document() {
        return document;
    }

    /**
     * The first place of {@code path} itself; {@link SourceSpan#UNKNOWN} where it is not in the text. A section that is missing
     * is looked for behind the one before it, or before the one behind it.
     */
    public SourceSpan exactly(String path) {
        for (SectionKind kind : SECTIONS) {
            if (kind.path().equals(path)) {
                return nearest(kind);
            }
        }
        SourceSpan cell = inTables(path);
        return cell.isKnown() ? cell : metadata.place(path);
    }

    private SourceSpan nearest(SectionKind kind) {
        SourceSpan span = SourceSpan.UNKNOWN;
        for (int i = kind.ordinal(); i >= 0 && !span.isKnown(); i--) {
            span = heading(SECTIONS[i]);
        }
        for (int i = kind.ordinal() + 1; i < SECTIONS.length && !span.isKnown(); i++) {
            span = heading(SECTIONS[i]);
        }
        return span;
    }

    private SourceSpan heading(SectionKind kind) {
        for (Part part : document.parts()) {
            if (part instanceof Section section && section.kind() == kind) {
                return section.heading().span();
            }
        }
        return SourceSpan.UNKNOWN;
    }

    /** Who asks for a cell often asks for the next one of the same row then. */
    private SourceSpan inTables(String path) {
        TableRow row = last;
        SourceSpan found = row == null ? SourceSpan.UNKNOWN : in(row, path);
        if (found.isKnown()) {
            return found;
        }
        Map<String, SourceSpan> known = gathered;
        if (known == null && searched++ > FEW) {
            known = gather();
            gathered = known;
        }
        return known == null ? search(path) : known.getOrDefault(path, SourceSpan.UNKNOWN);
    }

    private Map<String, SourceSpan> gather() {
        Map<String, SourceSpan> spans = new HashMap<>(320);
        for (Table table : tables()) {
            spans.putIfAbsent(table.kind().key(), table.span());
            for (TableRow row : table.rows()) {
                spans.putIfAbsent(row.path(), row.span());
                for (TableCell cell : row.cells()) {
                    spans.putIfAbsent(cell.path(), cell.span());
                }
            }
        }
        spans.remove("");
        return spans;
    }

    private SourceSpan search(String path) {
        List<Table> all = tables();
        for (int i = 0; i < all.size(); i++) {
            Table table = all.get(i);
            SourceSpan found = isAtOrBelow(path, table.kind().key()) ? in(table, path) : SourceSpan.UNKNOWN;
            if (found.isKnown()) {
                return found;
            }
        }
        return SourceSpan.UNKNOWN;
    }

    private List<Table> tables() {
        List<Table> known = tables;
        if (known == null) {
            known = document.tables();
            tables = known;
        }
        return known;
    }

    private SourceSpan in(Table table, String path) {
        if (path.equals(table.kind().key())) {
            return table.span();
        }
        List<TableLine> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TableRow row && isAtOrBelow(path, row.path())) {
                SourceSpan found = path.equals(row.path()) ? row.span() : in(row, path);
                if (found.isKnown()) {
                    last = row;
                    return found;
                }
            }
        }
        return SourceSpan.UNKNOWN;
    }

    /** Most names of rows are told apart by their lengths. */
    private static boolean isAtOrBelow(String path, String name) {
        int length = name.length();
        boolean below = path.length() > length && path.charAt(length) == '.';
        return (below || path.length() == length) && path.startsWith(name);
    }

    /** The place of a cell of this row. Cells that could not be assigned may be any number, and have no paths. */
    private static SourceSpan in(TableRow row, String path) {
        List<TableCell> cells = row.cells();
        for (int i = 0; row.isAssigned() && i < cells.size(); i++) {
            if (cells.get(i).path().equals(path)) {
                return cells.get(i).span();
            }
        }
        return SourceSpan.UNKNOWN;
    }

    @Override
    public SourceSpan span(String path) {
        String around = path;
        while (!around.isEmpty()) {
            SourceSpan span = exactly(around);
            if (span.isKnown()) {
                return span;
            }
            int dot = around.lastIndexOf('.');
            around = dot < 0 ? "" : around.substring(0, dot);
        }
        return document.span();
    }
}
