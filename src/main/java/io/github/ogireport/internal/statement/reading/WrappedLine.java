package io.github.ogireport.internal.statement.reading;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.place.SourceSpan;
import java.util.regex.Pattern;

/** Finds out which lines only the width of a page has parted. */
final class WrappedLine {
    /** No page is narrower. */
    private static final int SHORTEST = 16;
    /** A full line may end a character early, so that no mark opens the next one. */
    private static final int HANGING = 2;

    private static final String CLOSING = "。！？；：!?;:.…”’》〉）)】";
    private static final Pattern OPENING =
            Pattern.compile("[（(]?[一二三四五六七八九十0-9０-９]{1,3}(?:[、．）)]|\\.(?![0-9])|是)|第[一二三四五六七八九十]|[（(【“《#*•●·■◆-]");

    private WrappedLine() {}

    /** Whether {@code next} goes on with the sentence of {@code line}, which is full and does not end it. */
    static boolean goesOn(Paragraph line, Paragraph next) {
        if (line.kind() != Paragraph.Kind.TEXT || next.kind() != Paragraph.Kind.TEXT) {
            return false;
        }
        int length = line.text().length();
        return length >= SHORTEST
                && length + HANGING >= next.text().length()
                && CLOSING.indexOf(line.text().charAt(length - 1)) < 0
                && isOneBreak(line.span(), next.span())
                && !OPENING.matcher(next.text()).lookingAt();
    }

    /** Whether no more than a line break, of one character or two, stands between two lines. */
    private static boolean isOneBreak(SourceSpan line, SourceSpan next) {
        int gap = next.start() - line.end();
        return gap == 1 || gap == 2 && next.line() == line.line() + 1;
    }
}
