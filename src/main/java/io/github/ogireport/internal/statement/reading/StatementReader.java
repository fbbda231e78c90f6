package io.github.ogireport.internal.statement.reading;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.FigureSentence;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.statement.body.WiderBody;
import io.github.ogireport.internal.statement.sentence.SentenceWalk;
import io.github.ogireport.internal.syntax.StatementSyntax;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of a report. */
public final class StatementReader {
    private static final SectionPath CHALLENGES = SectionPath.of(SectionKind.CHALLENGES);
    private static final String OPEN_INFORMATION = "信息公开";
    private static final String REQUEST = "公开申请";
    private static final String ON_REQUEST = "依申请公开";

    /** No sentence of a report is as long; what is, has lost its punctuation and cannot be read for certain. */
    private static final int LONGEST_SENTENCE = 3_000;

    private final int reportYear;
    private final WiderBody widerBody;
    private final List<Statement> statements = new ArrayList<>();
    private final List<FigureSentence> sentences = new ArrayList<>();
    private final StatementSyntax syntax = new StatementSyntax();

    private StatementReader(AnnualReport report) {
        this.reportYear = report.year().orElse(0);
        this.widerBody = new WiderBody(TextFolding.simplified(report.agency().orElse("")));
    }

    /** What the prose of {@code report}, which was read from {@code document}, says about figures. */
    public static Statements read(AnnualReport report, ReportDocument document) {
        StatementReader reader = new StatementReader(report);
        List<Passage> passages = Passages.of(report, document);
        for (Passage passage : passages) {
            reader.read(passage);
        }
        return new Statements(passages, reader.statements, reader.sentences);
    }

    private void read(Passage passage) {
        String text = passage.simplified();
        Topic context = passage.topic();
        boolean ownScope = passage.path().equals(CHALLENGES) || context == Topic.REQUESTS;
        int requests = Math.min(next(text, REQUEST, 0), next(text, ON_REQUEST, 0));
        int scope = -1;
        SentenceScan scan = new SentenceScan(text);
        while (scan.next()) {
            if (scan.end() - scan.start() > LONGEST_SENTENCE) {
                continue;
            }
            if (context == Topic.UNSAID && requests < scan.start()) {
                context = Topic.REQUESTS;
            }
            if (scope < scan.start()) {
                scope = next(text, OPEN_INFORMATION, scan.start());
            }
            SentenceWalk walk = new SentenceWalk(
                    passage,
                    text,
                    scan.start(),
                    scan.end(),
                    reportYear,
                    widerBody,
                    context,
                    ownScope || scope < scan.end());
            walk.walk(syntax.sentence(text, scan.start(), scan.end()));
            context = walk.context();
            statements.addAll(walk.statements());
            if (walk.figures().all().size() > 1) {
                sentences.add(new FigureSentence(
                        passage, scan.start(), scan.end(), walk.figures().all()));
            }
        }
    }

    /** Offset of the next {@code word}; after any text where there is none. */
    private static int next(String text, String word, int from) {
        int at = text.indexOf(word, from);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
