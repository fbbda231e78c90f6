package io.github.ogireport.internal.rule.base;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The one place that decides between absent and not understood. What was not found is absent only where all around it was understood to its
 * end: nothing is damaged, cut by a limit, in doubt or left over. Whatever is not proven so is not assessable for a rule.
 */
public final class AbsenceProof {
    /** The reason of a rule that cannot decide. */
    public static final String NOT_PROVEN = "reason.notProvenAbsent";

    /** The reason of a rule about a number with which the text ends, so that digits may be cut off. */
    public static final String MAY_BE_CUT = "reason.mayBeCut";

    /** Damage that may have swallowed anything. */
    private static final Set<DiagnosticCode> DAMAGE = EnumSet.of(
            DiagnosticCode.TEXT_LIMIT,
            DiagnosticCode.TOKEN_LIMIT,
            DiagnosticCode.DIAGNOSTIC_LIMIT,
            DiagnosticCode.INTERNAL_ERROR,
            DiagnosticCode.UNDECODABLE_BYTES,
            DiagnosticCode.GARBLED_TEXT,
            DiagnosticCode.PAGE_WITHOUT_TEXT,
            DiagnosticCode.UNKNOWN_CHARACTERS);

    /** Doubts that leave no row or column of a table open. */
    private static final Set<DiagnosticCode> HARMLESS = EnumSet.of(
            DiagnosticCode.ROW_MISSING,
            DiagnosticCode.COLUMNS_MISSING,
            DiagnosticCode.CELL_UNREADABLE,
            DiagnosticCode.BLANKS_COUNTED,
            DiagnosticCode.ISOLATED_BLANK,
            DiagnosticCode.PADDING_OR_BLANK,
            DiagnosticCode.ROW_SHIFTED);

    /** Where fewer are printed, the headings are lost in copying, and a missing one says nothing. */
    private static final int FEWEST_HEADINGS = 4;

    private static final int FEWEST_LETTERS = 2;
    private static final int SHORTEST_SENTENCE = 15;
    private static final String SENTENCE_ENDS = "。！？；：.!?;:";
    private static final String CLOSING = "”’\"'）)】」』》*_";

    private final RuleContext context;

    private AbsenceProof(RuleContext context) {
        this.context = context;
    }

    /** The proof for the report of {@code context}. */
    public static AbsenceProof of(RuleContext context) {
        return new AbsenceProof(context);
    }

    /** Whether a rule that gives this reason was kept from being assessed by what was not understood. */
    public static boolean isReason(String reason) {
        return reason.equals(NOT_PROVEN) || reason.equals(MAY_BE_CUT);
    }

    /** Whether the text ends with one of these cells, so that it may be cut off in its number. */
    public boolean mayBeCut(List<? extends ReportPath> cells) {
        SourceSpan text = context.document().span();
        return text.isKnown()
                && cells.stream().anyMatch(cell -> context.place(cell).end() == text.end());
    }

    /** Whether a row that is not among the rows read is not in the table. */
    public boolean ofRow(RowPath row) {
        TableKind kind = row.table();
        return ofRows(kind) && isEnclosed(row, TableLines.of(context.document(), kind));
    }

    /** Whether the rows and columns read are all that the table has. */
    public boolean ofRows(TableKind kind) {
        return context.report().has(kind)
                && isWhole()
                && !isDoubted(TablePath.of(kind), HARMLESS)
                && TableLines.of(context.document(), kind).stream().allMatch(AbsenceProof::isKnown)
                && !isAnyLeftOver(kind.section());
    }

    /** Whether a table that was not found is not in its section. */
    public boolean ofTable(TableKind kind) {
        SectionKind section = kind.section();
        return ofText(section)
                && !isAnyLeftOver(section)
                && context.document().section(section).stream()
                        .flatMap(printed -> printed.blocks().stream())
                        .noneMatch(Table.class::isInstance);
    }

    /** Whether a section that was not found is not in the report. */
    public boolean ofSection(SectionKind kind) {
        List<ReportSection> sections = context.report().sections();
        boolean hasTable = false;
        for (TableKind table : TableKind.values()) {
            hasTable |= table.section() == kind && context.report().has(table);
        }
        return isWhole()
                && !hasTable
                && sections.stream()
                                .filter(section -> !section.heading().isEmpty())
                                .count()
                        >= FEWEST_HEADINGS
                && isInOrder(sections)
                && (kind.compareTo(last(sections)) < 0 || endsWithSentence(sections))
                && sections.stream().noneMatch(section -> LostHeading.isAmong(section.paragraphs(), kind))
                && !LostHeading.isAmong(context.report().preamble(), kind);
    }

    /** Whether the sections found are all that the report has. */
    public boolean ofSections() {
        for (SectionKind kind : SectionKind.values()) {
            if (context.report().section(kind).isEmpty() && !ofSection(kind)) {
                return false;
            }
        }
        return isWhole() && isInOrder(context.report().sections());
    }

    /** Whether what the prose of a section does not say is not said there. */
    public boolean ofText(SectionKind kind) {
        List<ReportSection> sections = context.report().sections();
        int at = -1;
        for (int i = 0; i < sections.size(); i++) {
            at = sections.get(i).kind() == kind ? i : at;
        }
        boolean printed = at >= 0 && isHeading(sections.get(at).heading(), kind);
        boolean bounded = at + 1 == sections.size()
                ? endsWithSentence(sections)
                : at >= 0 && !sections.get(at + 1).heading().isEmpty();
        return printed && bounded && isWhole() && isInOrder(sections) && !isDoubted(SectionPath.of(kind), Set.of());
    }

    /** Whether there is a heading, and no text has got into it: 存在的主要问题及改进情况人手不足. */
    private static boolean isHeading(String heading, SectionKind kind) {
        String name = LostHeading.nameOf(kind);
        int at = heading.indexOf(name);
        int end = at + name.length();
        return !heading.isEmpty() && (at < 0 || end == heading.length() || !Character.isLetter(heading.charAt(end)));
    }

    /** Whether what no prose of the report says is not said in it. */
    public boolean ofProse() {
        List<ReportSection> sections = context.report().sections();
        return isWhole() && !sections.isEmpty() && (endsWithSentence(sections) || last(sections) == last());
    }

    /** Whether nothing is cut off or damaged. */
    private boolean isWhole() {
        return context.diagnostics().stream().noneMatch(doubt -> DAMAGE.contains(doubt.kind()));
    }

    private boolean isDoubted(ReportPath path, Set<DiagnosticCode> harmless) {
        for (Diagnostic doubt : context.diagnostics()) {
            if (path.covers(doubt.path()) && !harmless.contains(doubt.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of a table is one of the form's, or a remark. */
    private static boolean isKnown(TableLine line) {
        if (line instanceof TableRow row) {
            return row.path() instanceof RowPath path && !path.isExtension();
        }
        return !(line instanceof TableText text) || isRemark(text.text());
    }

    /** Whether a line is left over in a section that may be a row: words that are no sentence and no remark. */
    private boolean isAnyLeftOver(SectionKind kind) {
        for (Part part : context.document().parts()) {
            if (part instanceof Section section && section.kind() == kind) {
                for (Block block : section.blocks()) {
                    if (block instanceof Paragraph line && line.isProse() && !isRemark(line.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a text is a sentence or a note, or too short to be a label or values; bars show that it is a row. */
    private static boolean isRemark(String text) {
        boolean words = text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_LETTERS;
        boolean note = text.startsWith("注") || text.startsWith("（注") || text.startsWith("备注");
        boolean sentence = note || endsSentence(text) && text.indexOf('|') < 0;
        return sentence || !words && Characters.numbers(text) < 2;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether rows of the table are read before and after the place of {@code row}, or the report goes on after the table. */
    private boolean isEnclosed(RowPath row, List<TableLine> lines) {
        List<RowPath> form = context.report().rows(row.table()).stream()
                .map(each -> each.path())
                .toList();
        List<ReportPath> read = new ArrayList<>();
        for (TableLine line : lines) {
            if (line instanceof TableRow found) {
                read.add(found.path());
            }
        }
        int place = form.indexOf(row);
        boolean after = form.subList(place + 1, form.size()).stream().anyMatch(read::contains);
        List<ReportSection> sections = context.report().sections();
        boolean goesOn =
                !sections.isEmpty() && last(sections).compareTo(row.table().section()) > 0;
        return 2 * read.size() >= form.size() && (after || goesOn);
    }

    private static boolean isInOrder(List<ReportSection> sections) {
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).kind().compareTo(sections.get(i - 1).kind()) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static SectionKind last(List<ReportSection> sections) {
        return sections.get(sections.size() - 1).kind();
    }

    private static SectionKind last() {
        return SectionKind.values()[SectionKind.values().length - 1];
    }

    /** Whether the text ends as a text does, and not as one that was cut off. */
    private static boolean endsWithSentence(List<ReportSection> sections) {
        if (sections.isEmpty()) {
            return false;
        }
        List<ReportParagraph> paragraphs = sections.get(sections.size() - 1).paragraphs();
        boolean ends = false;
        for (ReportParagraph paragraph : paragraphs) {
            String text = paragraph.text();
            // a signature and a date end no sentence, and nor do they cut one off
            ends = endsSentence(text) || ends && text.length() < SHORTEST_SENTENCE;
        }
        return ends;
    }
}
