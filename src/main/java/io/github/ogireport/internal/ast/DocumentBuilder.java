package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Epilogue;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.ast.Outline.Stretch;
import io.github.ogireport.internal.ast.TablesReader.Placed;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.List;

/** From the parse tree to the typed tree: outline, tables, paragraphs. */
public final class DocumentBuilder {
    private final Source source;
    private final ParagraphReader paragraphs;

    private DocumentBuilder(Source source) {
        this.source = source;
        this.paragraphs = new ParagraphReader(source);
    }

    /** Builds the tree of {@code text}; doubts go to {@code diagnostics}. */
    public static ReportDocument build(
            Syntax.Tree tree, NormalizedText text, TextPlaces lines, DiagnosticCollector diagnostics) {
        return new DocumentBuilder(new Source(text, lines, diagnostics)).build(tree);
    }

    private ReportDocument build(Syntax.Tree tree) {
        NormalizedText text = source.text();
        List<Stretch> stretches = Outline.of(EntryReader.read(tree, text), tree.tokens(), source);
        List<Placed> tables = new TablesReader(source).read(TableRuns.of(stretches, text));
        List<Piece> pieces = ImplicitSections.of(stretches, tables, source);
        List<Part> parts = new ArrayList<>(pieces.size() + 1);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            part(pieces.get(i), last, parts);
        }
        return new ReportDocument(source.span(0, text.length()), parts);
    }

    /**
     * A part of the text before its paragraphs are cut.
     *
     * @param kind       the section, or none before the first one
     * @param start      offset of its first character
     * @param headingEnd offset behind its heading; {@code start} if it has none
     * @param end        offset behind its last character
     * @param tables     its tables
     */
    record Piece(java.util.Optional<SectionKind> kind, int start, int headingEnd, int end, List<Placed> tables) {}

    private void part(Piece piece, boolean last, List<Part> parts) {
        int end = last && piece.kind().isPresent() ? startOfEpilogue(piece) : piece.end();
        List<Block> blocks = new ArrayList<>();
        boolean above = piece.kind().isEmpty();
        int from = piece.headingEnd();
        for (Placed placed : piece.tables()) {
            paragraphs.read(from, placed.table().span().start(), above, blocks);
            blocks.add(placed.table());
            from = placed.table().span().end();
        }
        paragraphs.read(from, end, above, blocks);
        if (above) {
            if (end > piece.start() || last) {
                parts.add(new Preamble(source.span(piece.start(), end), furnitureAboveTitle(blocks)));
            }
        } else {
            parts.add(new Section(source.span(piece.start(), end), piece.kind().orElseThrow(), heading(piece), blocks));
        }
        if (end < piece.end()) {
            List<Block> below = new ArrayList<>();
            paragraphs.read(end, piece.end(), false, below);
            parts.add(new Epilogue(source.span(end, piece.end()), below));
        }
    }

    private Heading heading(Piece piece) {
        String printed = source.text().printed(piece.start(), piece.headingEnd());
        return new Heading(source.span(piece.start(), piece.headingEnd()), onOneLine(printed));
    }

    private static String onOneLine(String printed) {
        return printed.replace("\n", "").replace("\r", "");
    }

    /** Where a title is found, what stands above it belongs to the web page. */
    private static List<Block> furnitureAboveTitle(List<Block> blocks) {
        int title = -1;
        for (int i = 0; i < blocks.size() && title < 0; i++) {
            title = blocks.get(i) instanceof Paragraph line && line.kind() == Paragraph.Kind.TITLE ? i : -1;
        }
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < title; i++) {
            if (marked.get(i) instanceof Paragraph line) {
                marked.set(i, new Paragraph(line.span(), Paragraph.Kind.CHROME, line.text()));
            }
        }
        return marked;
    }

    /** The start of the first line behind the tables that belongs to the web page, or the end of the text. */
    private int startOfEpilogue(Piece piece) {
        NormalizedText text = source.text();
        int line = piece.headingEnd();
        if (!piece.tables().isEmpty()) {
            line = piece.tables().get(piece.tables().size() - 1).table().span().end();
        }
        while (line < piece.end()) {
            int first = line;
            while (first < piece.end() && text.isSeparator(first) && text.at(first) != '\n') {
                first++;
            }
            int lineEnd = text.endOfLine(first, piece.end());
            if (Chrome.isBelow(text, first, lineEnd)) {
                return line;
            }
            line = lineEnd + 1;
        }
        return piece.end();
    }
}
