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
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.syntax.ReportParser.ContentContext;
import io.github.ogireport.internal.syntax.ReportParserBaseVisitor;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes the typed tree of a report from its parse tree: parts, lines of prose, and the three tables. */
public final class DocumentVisitor extends ReportParserBaseVisitor<Void> {
    private final LayoutText source;
    private final ProactiveTableVisitor proactive;
    private final RequestTableVisitor requests;
    private final ChallengeTableVisitor challenges;
    private final List<Part> parts = new ArrayList<>(8);
    private List<Block> blocks = new ArrayList<>();
    private int end;

    private DocumentVisitor(LayoutText source) {
        this.source = source;
        this.proactive = new ProactiveTableVisitor(source);
        this.requests = new RequestTableVisitor(source);
        this.challenges = new ChallengeTableVisitor(source);
    }

    /** The typed tree of {@code report}; doubts go to those of {@code source}. */
    public static ReportDocument document(ReportParser.ReportContext report, LayoutText source) {
        DocumentVisitor visitor = new DocumentVisitor(source);
        visitor.visitReport(report);
        int length = source.text().original().length();
        return new ReportDocument(SourceSpan.of(source.places(), 0, length), visitor.parts);
    }

    /** Each part reaches to the first character of the next one. */
    @Override
    public Void visitReport(ReportParser.ReportContext context) {
        int parts = context.getChildCount() - 1;
        for (int i = 0; i < parts; i++) {
            end = i + 1 == parts
                    ? source.text().length()
                    : ((ParserRuleContext) context.getChild(i + 1)).getStart().getStartIndex();
            part((ParserRuleContext) context.getChild(i));
        }
        return null;
    }

    /** A section begins with its heading; what stands before and after all sections has none. */
    private void part(ParserRuleContext part) {
        Token heading = part.getStart();
        @Nullable
        SectionKind kind = part instanceof ReportParser.PreambleContext ? null : FormLabels.section(heading.getType());
        if (kind == null) {
            part.accept(this);
        } else {
            section(kind, heading, part.getRuleContext(ContentContext.class, 0));
        }
    }

    @Override
    public Void visitPreamble(ReportParser.PreambleContext context) {
        List<Block> own = blocks(context.content());
        if (end > 0 || context.getParent().getChildCount() == 2) {
            parts.add(new Preamble(wholeSpan(0), own));
        }
        return null;
    }

    @Override
    public Void visitEpilogue(ReportParser.EpilogueContext context) {
        List<Block> own = blocks(context.content());
        parts.add(new Epilogue(wholeSpan(context.getStart().getStartIndex()), own));
        return null;
    }

    @Override
    public Void visitParagraph(ReportParser.ParagraphContext context) {
        Token line = context.getStart();
        blocks.add(new Paragraph(source.span(line), kind(line), source.printed(line)));
        return null;
    }

    @Override
    public Void visitProactiveTable(ReportParser.ProactiveTableContext context) {
        blocks.add(proactive.table(context));
        return null;
    }

    @Override
    public Void visitRequestTable(ReportParser.RequestTableContext context) {
        blocks.add(requests.table(context));
        return null;
    }

    @Override
    public Void visitChallengeTable(ReportParser.ChallengeTableContext context) {
        blocks.add(challenges.table(context));
        return null;
    }

    private void section(SectionKind kind, Token heading, ContentContext content) {
        List<Block> own = blocks(content);
        String text = source.printed(heading).replace("\n", "").replace("\r", "");
        parts.add(new Section(wholeSpan(heading.getStartIndex()), kind, new Heading(source.span(heading), text), own));
    }

    private List<Block> blocks(ContentContext content) {
        blocks = new ArrayList<>();
        visitContent(content);
        return blocks;
    }

    /** From {@code start} to the next part, with all that was dropped from the folded characters in between. */
    private SourceSpan wholeSpan(int start) {
        int first = start == 0 ? 0 : source.text().originalStart(start);
        return SourceSpan.of(source.places(), first, source.text().originalStart(end));
    }

    private static Paragraph.Kind kind(Token line) {
        return switch (line.getType()) {
            case ReportParser.TITLE_LINE -> Paragraph.Kind.TITLE;
            case ReportParser.SUBHEADING -> Paragraph.Kind.SUBHEADING;
            case ReportParser.PAGE_FURNITURE -> Paragraph.Kind.CHROME;
            default -> Paragraph.Kind.TEXT;
        };
    }
}
