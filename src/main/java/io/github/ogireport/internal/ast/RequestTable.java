package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableHeader;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.table.Frames;
import io.github.ogireport.internal.table.RowCollector;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads the table of section three: requests received and handled. */
final class RequestTable {
    private static final TablePath PATH = TablePath.of(TableKind.REQUESTS);
    private static final RequestRow[] ROWS = RequestRow.values();
    private static final List<RowPath> PATHS = RowLabels.requestPaths();

    private final Source source;
    private final Frames frames;
    private final RowCollector collector;
    private final List<RowReading> rows = new ArrayList<>(32);
    private final List<TableLine> lines = new ArrayList<>(48);
    private final HeaderOrder headers = HeaderOrder.ofRequests();
    private final Leftovers leftovers;
    private final SubtotalColumn subtotal;
    private WantedRows wanted = WantedRows.NONE;
    private TableForm form = TableForm.FORM_2021;

    RequestTable(Source source, Frames frames, int[] labels) {
        this.source = source;
        this.frames = frames;
        this.collector = new RowCollector(source.text(), labels, frames);
        this.subtotal = new SubtotalColumn(source.text());
        this.leftovers = new Leftovers(source, collector, RowLabels.REQUESTS, PATH);
    }

    /** The lines of the table, in no order; {@code assumed} is its form where it does not tell itself. */
    List<TableLine> read(List<Entry> labels, int unit, TableForm assumed) {
        List<Entry> entries = classify(labels);
        form = form(entries, assumed);
        wanted = WantedRows.of(FormLabels.ordinals(entries), PATHS);
        for (int i = 0; i < entries.size(); i++) {
            readEntry(entries, i);
        }
        List<RowReading> printed = subtotal.widen(rows);
        lines.addAll(new RowsResolver(source, frames).resolve(printed, unit, headers.isKept(), PATH));
        return lines;
    }

    /** Tells the rows 其他 and 总计 that have lost their numbers from the columns of these names, and glued digits from labels. */
    private List<Entry> classify(List<Entry> labels) {
        List<Entry> entries = new ArrayList<>(labels.size());
        @Nullable RequestRow last = null;
        for (int i = 0; i < labels.size(); i++) {
            Entry entry = labels.get(i);
            if (entry.type() == ReportLexer.GLUED_ROW) {
                entry = GluedRow.split(entry, source.text());
            } else if (entry.type() == ReportLexer.TOTAL && last != null && last.part() == RequestRow.Part.OUTCOME) {
                boolean row = entry.hasValues() || isNext(labels, i, ReportLexer.CARRIED_FORWARD);
                entry = row ? entry.as(ReportLexer.OUTCOMES_TOTAL) : entry;
            } else if (entry.type() == ReportLexer.OTHER && isBeforeOtherReason(last)) {
                boolean row = entry.hasValues() || isBeforeTotal(labels, i);
                entry = row ? entry.as(ReportLexer.OTHER_REASON) : entry;
            }
            if (entry.type() == ReportLexer.OTHER
                    && last == RequestRow.CONFIRM_OR_REISSUE
                    && isBeforeTotal(labels, i)) {
                // the group （六）其他处理 as the one row of 2019, without its number and its last word
                entry = entry.as(ReportLexer.OTHER_HANDLING);
                source.diagnostics()
                        .add(
                                DiagnosticCode.LABEL_MISSPELLED,
                                RowPath.of(RequestRow.OTHER_HANDLING),
                                source.span(entry.label()),
                                source.printed(entry.label()));
            }
            @Nullable RequestRow row = FormLabels.requestRow(entry.type());
            last = row == null ? last : row;
            entries.add(entry);
        }
        return entries;
    }

    private static boolean isBeforeOtherReason(@Nullable RequestRow row) {
        return row == RequestRow.CLARIFICATION_OVERDUE || row == RequestRow.FEE_OVERDUE;
    }

    private static boolean isBeforeTotal(List<Entry> entries, int index) {
        return isNext(entries, index, ReportLexer.OUTCOMES_TOTAL) || isNext(entries, index, ReportLexer.TOTAL);
    }

    private static boolean isNext(List<Entry> entries, int index, int type) {
        return index + 1 < entries.size() && entries.get(index + 1).type() == type;
    }

    /** The forms differ in （六）其他处理 alone: one row in 2019, three in 2021. */
    private TableForm form(List<Entry> entries, TableForm assumed) {
        boolean single = false;
        for (Entry entry : entries) {
            switch (entry.type()) {
                case ReportLexer.CLARIFICATION_OVERDUE, ReportLexer.FEE_OVERDUE, ReportLexer.OTHER_REASON -> {
                    return TableForm.FORM_2021;
                }
                case ReportLexer.OTHER_HANDLING -> single |= entry.hasValues();
                default -> {}
            }
        }
        if (single) {
            return TableForm.FORM_2019;
        }
        Entry first = entries.get(0);
        source.diagnostics()
                .add(DiagnosticCode.FORM_UNCERTAIN, PATH, source.span(first.label()), RowLabels.year(assumed));
        return assumed;
    }

    private void readEntry(List<Entry> entries, int index) {
        Entry entry = entries.get(index);
        @Nullable RequestRow row = FormLabels.requestRow(entry.type());
        boolean inside = index + 1 < entries.size();
        if (row == null || !row.isIn(form)) {
            lines.add(new TableHeader(source.span(entry.label()), source.printed(entry.label())));
            headers.next(entry.type());
            subtotal.header(entry, rows.isEmpty());
            if (row != null || !isColumn(entry.type())) {
                readSubtotal(entry, index, inside);
                return;
            }
            leftOver(entry.items(), entry.end(), index, inside);
            return;
        }
        headers.restart();
        RowText text = collector.collect(entry.start(), entry.labelEnd(), entry.items(), entry.end());
        rows.add(new RowReading(
                entry.start(), entry.labelEnd(), text, RowLabels.place(row, form), row.ordinal(), level(row)));
        leftOver(text.behind(entry.items()), entry.end(), index, inside);
    }

    private static boolean isColumn(int type) {
        return switch (type) {
            case ReportLexer.OUTCOMES,
                    ReportLexer.REFUSED,
                    ReportLexer.UNABLE_TO_PROVIDE,
                    ReportLexer.NOT_PROCESSED,
                    ReportLexer.OTHER_HANDLING -> false;
            default -> true;
        };
    }

    /** A group of outcomes has no numbers in the form; where it has some, they are a subtotal, kept apart. */
    private void readSubtotal(Entry entry, int index, boolean inside) {
        RowText text = collector.collect(entry.start(), entry.labelEnd(), entry.items(), entry.end());
        if (text.size() == Applicant.values().length) {
            var span = source.span(entry.start(), text.endOfCells());
            String label = source.printed(entry.label());
            lines.remove(lines.size() - 1);
            lines.add(new TableRow(
                    span,
                    RowPath.extension(TableKind.REQUESTS),
                    TableForm.FORM_2021,
                    label,
                    new RowBuilder(source).unassigned(RowPath.extension(TableKind.REQUESTS), text.cells())));
            source.diagnostics().add(DiagnosticCode.EXTENSION_ROW, PATH, span, label);
            leftOver(text.behind(entry.items()), entry.end(), index, inside);
        } else {
            leftOver(entry.items(), entry.end(), index, inside);
        }
    }

    private void leftOver(List<Token> tokens, int end, int index, boolean inside) {
        if (tokens.isEmpty()) {
            return;
        }
        Leftovers.Found found = new Leftovers.Found(lines, new ArrayList<>());
        leftovers.sort(tokens, end, inside, wanted.at(index), found);
        for (Leftovers.Misspelled misspelled : found.misspelled()) {
            RequestRow row = ROWS[PATHS.indexOf(misspelled.path())];
            rows.add(new RowReading(
                    misspelled.start(),
                    misspelled.labelEnd(),
                    misspelled.text(),
                    RowLabels.place(row, form),
                    row.ordinal(),
                    level(row)));
        }
    }

    private static int level(RequestRow row) {
        return switch (row) {
            case NEWLY_RECEIVED, CARRIED_IN, CARRIED_FORWARD -> 0;
            case DISCLOSED, PARTIALLY_DISCLOSED, OTHER_HANDLING, OUTCOMES_TOTAL -> 1;
            default -> 2;
        };
    }
}
