package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** What of the lines above a report may be a title or a part of one, without the marks and page numbers around it. */
final class TitlePieces {
    private static final int LONGEST_PIECE = 60;
    private static final int YEAR_DIGITS = 4;

    private final List<CompactLine> pieces = new ArrayList<>();
    private final List<Integer> lineOfPiece = new ArrayList<>();
    /** Whether a piece is no part of a title on several lines: the value of a field, or furniture. */
    private final List<Boolean> alone = new ArrayList<>();

    private TitlePieces() {}

    /** The pieces of {@code lines}, in order. */
    static TitlePieces of(List<CompactLine> lines) {
        TitlePieces found = new TitlePieces();
        PageField.Kind above = PageField.Kind.TITLE;
        for (int i = 0; i < lines.size(); i++) {
            found.addPieces(lines.get(i), i, above);
            List<PageField> fields = PageField.in(lines.get(i));
            above = PageField.Kind.TITLE;
            if (!fields.isEmpty() && i + 1 < lines.size()) {
                PageField last = fields.get(fields.size() - 1);
                boolean alone = fields.size() == 1 || !last.value().isEmpty();
                above = alone && last.goesOnIn(lines.get(i + 1)) ? last.kind() : above;
            }
        }
        return found;
    }

    int size() {
        return pieces.size();
    }

    CompactLine get(int piece) {
        return pieces.get(piece);
    }

    /** The index of the line that {@code piece} stands on. */
    int line(int piece) {
        return lineOfPiece.get(piece);
    }

    /** Whether {@code piece} may be one of several lines of a title. */
    boolean isPart(int piece) {
        return !alone.get(piece) && !Characters.anyIn(pieces.get(piece).text(), ":。,;>|!?");
    }

    /** The pieces from {@code first} to {@code last} as one line. */
    CompactLine joined(int first, int last) {
        return CompactLine.join(pieces.subList(first, last + 1));
    }

    /** Whether the piece above is a sentence that goes on in {@code piece}. */
    boolean isInSentence(int piece) {
        CompactLine above = pieces.get(piece - 1);
        return Characters.anyIn(above.text(), ",。;")
                && "。;:!?".indexOf(above.at(above.length() - 1)) < 0
                && above.isDirectlyAbove(pieces.get(piece));
    }

    /**
     * What of a line may be a title or a part of one: the words before its fields, the values of those named 标题, and those of others that
     * are a whole title.
     */
    private void addPieces(CompactLine line, int index, PageField.Kind above) {
        int field = PageField.next(line, 0);
        if (field != 0) {
            addPiece(field < 0 ? line : line.part(0, field).strip("("), index, above);
        }
        if (field >= 0) {
            for (PageField each : PageField.in(line)) {
                if (each.kind() == PageField.Kind.TITLE
                        || each.kind() == PageField.Kind.OTHER && isWholeTitle(each.value())) {
                    addPiece(each.value(), index, PageField.Kind.TITLE);
                }
            }
        }
    }

    private static boolean isWholeTitle(CompactLine value) {
        for (NamedReport report : NamedReport.in(value)) {
            if (report.isNamed() && report.year().isThere() && report.from() == 0 && report.to() == value.length()) {
                return true;
            }
        }
        return false;
    }

    private void addPiece(CompactLine piece, int index, PageField.Kind above) {
        int page = PageFurniture.lengthOfPageNumber(piece);
        CompactLine stripped =
                (page < piece.length() ? piece.part(page, piece.length()) : piece).strip(TitleLines.MARKS + "|");
        int number = endOfDigits(stripped);
        if (number > 0 && (stripped.at(number) == '.' || stripped.at(number) == '、')) {
            stripped = stripped.part(number + 1, stripped.length());
        } else if (number < stripped.length()) {
            stripped = stripped.part(PageFurniture.lengthOfPageNumber(stripped), stripped.length())
                    .strip(TitleLines.MARKS + "|");
        }
        stripped = stripped.part(endOfCode(stripped), stripped.length());
        if (!stripped.isEmpty()) {
            if (stripped.at(endOfDigits(stripped)) == '年' && endOfDigits(stripped) < YEAR_DIGITS) {
                joinDigitsAbove();
            }
            pieces.add(stripped);
            lineOfPiece.add(index);
            alone.add(above.hasWords()
                    || piece.at(0) == '|'
                    || stripped.length() > LONGEST_PIECE
                    || TitleLines.hasDate(stripped, 0)
                    || PageFurniture.isAbove(stripped));
        }
    }

    /** 20, 24 and 年政府信息公开… on three lines: digits alone are no page number above the rest of a year. */
    private void joinDigitsAbove() {
        for (int i = pieces.size() - 1;
                i >= 0 && endOfDigits(pieces.get(i)) == pieces.get(i).length();
                i--) {
            alone.set(i, false);
        }
    }

    /** The end of a number of the file, such as 000014349/2024-00011, with a blank after it; 0 where none stands there. */
    private static int endOfCode(CompactLine line) {
        int end = 0;
        boolean code = false;
        while (end < line.length() && line.at(end) < Characters.FIRST_IDEOGRAPH) {
            code |= "/-".indexOf(line.at(end++)) >= 0;
        }
        return code && line.hasGapBefore(end) ? end : 0;
    }

    private static int endOfDigits(CompactLine line) {
        int end = 0;
        while (DateInText.digit(line.at(end)) >= 0) {
            end++;
        }
        return end;
    }
}
