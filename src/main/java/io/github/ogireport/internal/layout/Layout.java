package io.github.ogireport.internal.layout;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.layout.grid.GridTables;
import io.github.ogireport.internal.layout.heading.SectionHeadings;
import io.github.ogireport.internal.layout.heading.SectionHeadings.Stretch;
import io.github.ogireport.internal.layout.label.GluedWords;
import io.github.ogireport.internal.layout.label.LabelReader;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.label.TornNumbers;
import io.github.ogireport.internal.layout.label.WrappedLabels;
import io.github.ogireport.internal.layout.table.LabelledTables;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The step between lexer and parser: decides where lines, tables, rows and cells begin and end, and writes the notation that the parser
 * takes. A source that marks its tables says so itself; in a text separators, line breaks and counting decide.
 */
public final class Layout {
    private Layout() {}

    /**
     * The notation of a text.
     *
     * @param source    the text
     * @param blocks    the lines and tables that its source marks; none for a plain text
     * @param maxTokens the tokens that are read
     */
    public static List<Token> mark(LayoutText source, List<SourceBlock> blocks, int maxTokens) {
        List<SourceTable> grids = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceTable table) {
                grids.add(table);
            }
        }
        List<Token> tokens = tokens(source, grids, maxTokens);
        List<LabelledText> labels = LabelReader.read(tokens);
        List<Stretch> stretches = SectionHeadings.of(labels, tokens, source);
        List<MarkedTable> tables = new ArrayList<>(
                LabelledTables.read(stretches.stream().map(Stretch::entries).toList(), source));
        if (!grids.isEmpty()) {
            tables.addAll(GridTables.read(grids, source));
        }
        tables.sort(Comparator.comparingInt(MarkedTable::start));
        return new NotationWriter(source).write(ImplicitHeadings.of(stretches, tables, source));
    }

    /** The tokens of all that stands outside of grids; a grid is one token. */
    private static List<Token> tokens(LayoutText source, List<SourceTable> grids, int maxTokens) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (SourceTable grid : grids) {
            int start = source.text().foldedOffset(grid.start());
            int end = source.text().foldedOffset(grid.end());
            addTokens(source, from, start, maxTokens, tokens);
            tokens.add(new PlainToken(LabelledText.GRID, start, end));
            from = end;
        }
        addTokens(source, from, source.text().length(), maxTokens, tokens);
        tokens.add(
                new PlainToken(Token.EOF, source.text().length(), source.text().length()));
        return tokens;
    }

    private static void addTokens(LayoutText source, int from, int to, int maxTokens, List<Token> tokens) {
        List<Token> own = new ArrayList<>();
        int cutAt = Syntax.addTokens(source.text(), from, to, maxTokens - tokens.size(), own);
        List<Token> apart = GluedWords.apart(own, source.text(), to);
        TornNumbers.join(apart, source.text());
        tokens.addAll(WrappedLabels.join(apart, source.text()));
        if (cutAt < to) {
            source.doubt(DiagnosticCode.TOKEN_LIMIT, ReportPath.report(), cutAt, cutAt, Integer.toString(maxTokens));
        }
    }
}
