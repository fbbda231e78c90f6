package io.github.ogireport.internal.model;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a section that are likely rows of its table, though not read as such: a label of the form with numbers after it, or nothing but
 * numbers. What separates their cells is not known, so what they hold is not read; but it is not absent.
 */
final class UnreadLines {
    private static final int FEWEST_NUMBERS = 3;
    private static final String SENTENCE_END = "。";
    private static final String NUMERALS = "(一二三四五六七八123456789、.)";
    private static final String MARKS = "、.)";

    private final TableKind kind;
    private final Map<FormRow, UnreadLine> rows = new LinkedHashMap<>();
    private @Nullable UnreadLine first;

    /** A line as printed, and where. */
    record UnreadLine(String text, SourceSpan span) {}

    private UnreadLines(TableKind kind) {
        this.kind = kind;
    }

    /** The lines in the section of {@code kind}. */
    static UnreadLines of(ReportDocument document, TableKind kind) {
        UnreadLines lines = new UnreadLines(kind);
        document.section(kind.section()).ifPresent(section -> section.blocks().forEach(lines::add));
        return lines;
    }

    /** The first one. */
    Optional<UnreadLine> first() {
        return Optional.ofNullable(first);
    }

    /** The line with the label of {@code row}. */
    Optional<UnreadLine> row(FormRow row) {
        return Optional.ofNullable(rows.get(row));
    }

    private void add(Block block) {
        if (block instanceof Paragraph line && line.isProse()) {
            add(line.text(), line.span());
        } else if (block instanceof Table table && table.kind() == kind) {
            for (TableLine line : table.lines()) {
                if (line instanceof TableText remark) {
                    addLines(remark);
                } else if (line instanceof HeaderRow headers) {
                    headers.cells().forEach(header -> add(header.text(), header.span()));
                }
            }
        }
    }

    private void addLines(TableText remark) {
        int start = 0;
        for (String line : remark.text().split("\n", -1)) {
            add(line.strip(), remark.span().within(start, start + line.length()));
            start += line.length() + 1;
        }
    }

    private void add(String line, SourceSpan span) {
        if (line.contains(SENTENCE_END)) {
            return;
        }
        String text = NormalizedText.withoutBlanks(line);
        List<FormRow> labelled = new ArrayList<>();
        // a group of section four is a column there, and the label of no row
        for (FormRow row : kind == TableKind.CHALLENGES ? List.<FormRow>of() : kind.rows()) {
            int labelEnd = endOfLabel(text, label(row));
            if (labelEnd > 0 && !isWord(text, labelEnd) && Characters.numbers(text.substring(labelEnd)) > 0) {
                labelled.add(row);
            }
        }
        boolean onlyNumbers =
                text.codePoints().noneMatch(Character::isLetter) && Characters.numbers(text) >= FEWEST_NUMBERS;
        if (!labelled.isEmpty() || onlyNumbers) {
            first = first == null ? new UnreadLine(line, span) : first;
        }
        if (labelled.size() == 1) {
            rows.putIfAbsent(labelled.get(0), new UnreadLine(line, span));
        }
    }

    /** The label without what is explained in brackets and the numbers it begins with: {@code 三（三）1.属于国家秘密}. */
    private static String label(FormRow row) {
        String label = Characters.stripStart(NormalizedText.withoutBlanks(row.label(Locale.CHINESE)), NUMERALS);
        int bracket = label.indexOf('(', 1);
        return bracket < 0 ? label : label.substring(0, bracket);
    }

    /** Where {@code label} ends, which begins the text or follows its number; 0 if it is not there. */
    private static int endOfLabel(String text, String label) {
        int at = text.indexOf(label);
        return at == 0 || at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0 ? at + label.length() : 0;
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
