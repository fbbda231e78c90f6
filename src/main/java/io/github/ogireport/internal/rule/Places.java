package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report with the place of every path. Safe for use by several threads: what a race does twice is always equal. */
public final class Places implements RuleContext {
    private static final SectionKind[] SECTIONS = SectionKind.values();

    private final AnnualReport report;
    private final ReportDocument document;
    private volatile @Nullable Map<ReportPath, SourceSpan> gathered;
    private final ReadMetadata metadata;
    private final List<Diagnostic> diagnostics;

    /** The places of {@code report}, which was read from {@code document} with {@code metadata}, with nothing in doubt. */
    public Places(AnnualReport report, ReportDocument document, ReadMetadata metadata) {
        this(report, document, metadata, List.of());
    }

    /** The places of {@code report}, which was read with the doubts {@code diagnostics}. */
    public Places(AnnualReport report, ReportDocument document, ReadMetadata metadata, List<Diagnostic> diagnostics) {
        this.report = report;
        this.document = document;
        this.metadata = metadata;
        this.diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public AnnualReport report() {
        return report;
    }

    @Override
    public ReportDocument document() {
        return document;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public SourceSpan place(ReportPath path) {
        for (Optional<ReportPath> around = Optional.of(path);
                around.isPresent();
                around = around.get().parent()) {
            SourceSpan span = exactly(around.get());
            if (span.isKnown()) {
                return span;
            }
        }
        return document.span();
    }

    /**
     * The first place of {@code path} itself; {@link SourceSpan#UNKNOWN} where it is not in the text. A section that is missing
     * is looked for after the one before it, or before the one after it.
     */
    public SourceSpan exactly(ReportPath path) {
        if (path instanceof SectionPath section) {
            return nearest(section.section());
        }
        if (path instanceof MetadataPath fact) {
            return metadata.place(fact);
        }
        Map<ReportPath, SourceSpan> known = gathered;
        if (known == null) {
            known = gather();
            gathered = known;
        }
        return known.getOrDefault(path, SourceSpan.UNKNOWN);
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

    private Map<ReportPath, SourceSpan> gather() {
        Map<ReportPath, SourceSpan> spans = new HashMap<>(512);
        for (Table table : document.tables()) {
            spans.putIfAbsent(TablePath.of(table.kind()), table.span());
            for (TableRow row : table.rows()) {
                spans.putIfAbsent(row.path(), row.span());
                for (TableCell cell : row.cells()) {
                    spans.putIfAbsent(cell.path(), cell.span());
                }
            }
        }
        return spans;
    }
}
