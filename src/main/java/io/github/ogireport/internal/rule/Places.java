package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.SourceSpan;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report with the place of every path. The places are gathered at the first question, because a report without findings
 * never asks. Safe for use by several threads: in a race they are gathered twice, always equal.
 */
public final class Places implements RuleContext {
    private final AnnualReport report;
    private final ReportDocument document;
    private volatile @Nullable Map<String, SourceSpan> spans;

    /** The places of {@code report}, which was read from {@code document}. */
    public Places(AnnualReport report, ReportDocument document) {
        this.report = report;
        this.document = document;
    }

    @Override
    public AnnualReport report() {
        return report;
    }

    @Override
    public ReportDocument document() {
        return document;
    }

    /** The place of {@code path} itself; {@link SourceSpan#UNKNOWN} where it is not in the text. */
    public SourceSpan exactly(String path) {
        return spans().getOrDefault(path, SourceSpan.UNKNOWN);
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

    private Map<String, SourceSpan> spans() {
        Map<String, SourceSpan> known = spans;
        if (known == null) {
            known = gather();
            spans = known;
        }
        return known;
    }

    /** A section that is not in the text is looked for behind the one before it, or before the one behind it. */
    private static void nearMissingSections(Map<String, SourceSpan> gathered) {
        SectionKind[] kinds = SectionKind.values();
        for (int i = 1; i < kinds.length; i++) {
            near(kinds[i], kinds[i - 1], gathered);
        }
        for (int i = kinds.length - 1; i > 0; i--) {
            near(kinds[i - 1], kinds[i], gathered);
        }
    }

    private static void near(SectionKind missing, SectionKind neighbour, Map<String, SourceSpan> gathered) {
        SourceSpan span = gathered.get(neighbour.path());
        if (span != null) {
            gathered.putIfAbsent(missing.path(), span);
        }
    }

    private Map<String, SourceSpan> gather() {
        Map<String, SourceSpan> gathered = new HashMap<>(320);
        for (Part part : document.parts()) {
            if (part instanceof Section section) {
                gathered.putIfAbsent(section.kind().path(), section.heading().span());
            }
        }
        for (Table table : document.tables()) {
            gathered.putIfAbsent(table.kind().key(), table.span());
            for (TableRow row : table.rows()) {
                gathered.putIfAbsent(row.path(), row.span());
                for (TableCell cell : row.cells()) {
                    gathered.putIfAbsent(cell.path(), cell.span());
                }
            }
        }
        gathered.remove("");
        nearMissingSections(gathered);
        MetadataPlaces.gather(report.metadata(), document, gathered);
        return gathered;
    }
}
