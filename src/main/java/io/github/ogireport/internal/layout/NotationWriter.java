package io.github.ogireport.internal.layout;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.layout.heading.LineReader;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.PageFurniture;
import io.github.ogireport.internal.metadata.line.TitleLines;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/** Writes the parts of a text one after the other: heading, lines and tables in order, and at the end what follows the report. */
final class NotationWriter {
    private final NormalizedText text;
    private final LineReader lines;
    private final List<Token> tokens = new ArrayList<>();

    NotationWriter(LayoutText source) {
        this.text = source.text();
        this.lines = new LineReader(text);
    }

    List<Token> write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            write(pieces.get(i), i == pieces.size() - 1);
        }
        tokens.add(CellToken.unplaced(Token.EOF, text.length(), text.length()));
        return tokens;
    }

    private void write(Piece piece, boolean last) {
        boolean above = piece.kind() == null;
        if (piece.kind() != null) {
            tokens.add(CellToken.unplaced(FormLabels.heading(piece.kind()), piece.start(), piece.headingEnd()));
        }
        int end = last && !above ? startOfEpilogue(piece) : piece.end();
        int first = tokens.size();
        int from = piece.headingEnd();
        for (MarkedTable table : piece.tables()) {
            lines.read(from, table.start(), tokens);
            table.write(tokens);
            from = table.end();
        }
        lines.read(from, end, tokens);
        if (above) {
            markTitles(first);
        }
        if (end < piece.end()) {
            tokens.add(CellToken.unplaced(ReportParser.AFTER_REPORT, end, end));
            lines.read(end, piece.end(), tokens);
        }
    }

    /** Above the first section: titles, what a web page puts there, and all that stands above the first title. */
    private void markTitles(int first) {
        List<CompactLine> above = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = first; i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            if (type == ReportParser.TEXT_LINE
                    || type == ReportParser.SUBHEADING
                    || type == ReportParser.PAGE_FURNITURE) {
                Token line = tokens.get(i);
                above.add(CompactLine.of(text.printed(line.getStartIndex(), line.getStopIndex() + 1)));
                places.add(i);
            }
        }
        List<Paragraph.Kind> kinds = TitleLines.kinds(above);
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Paragraph.Kind.TEXT) {
                ((WritableToken) tokens.get(places.get(i)))
                        .setType(
                                kinds.get(i) == Paragraph.Kind.TITLE
                                        ? ReportParser.TITLE_LINE
                                        : ReportParser.PAGE_FURNITURE);
            }
        }
    }

    /** The start of the first line after the tables that belongs to the web page, or the end of the text. */
    private int startOfEpilogue(Piece piece) {
        int line = piece.headingEnd();
        if (!piece.tables().isEmpty()) {
            line = piece.tables().get(piece.tables().size() - 1).end();
        }
        while (line < piece.end()) {
            int first = line;
            while (first < piece.end() && text.isSeparator(first) && text.at(first) != '\n') {
                first++;
            }
            int lineEnd = text.endOfLine(first, piece.end());
            if (PageFurniture.isBelow(CompactLine.of(text.printed(first, lineEnd)))) {
                return line;
            }
            line = lineEnd + 1;
        }
        return piece.end();
    }
}
