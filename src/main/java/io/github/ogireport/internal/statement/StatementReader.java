package io.github.ogireport.internal.statement;

import io.github.ogireport.internal.syntax.StatementSyntax;
import io.github.ogireport.model.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a report. */
public final class StatementReader {
    private static final String CHALLENGES = "sections.challenges";
    private static final String OPEN_INFORMATION = "信息公开";
    private static final String REQUEST = "公开申请";
    private static final String ON_REQUEST = "依申请公开";

    private final int reportYear;
    private final List<Statement> statements = new ArrayList<>();
    private final List<FigureSentence> sentences = new ArrayList<>();
    private @Nullable StatementSyntax syntax;

    private StatementReader(int reportYear) {
        this.reportYear = reportYear;
    }

    /** What the prose of {@code report} says about figures. */
    public static Statements read(AnnualReport report) {
        StatementReader reader = new StatementReader(report.year().orElse(0));
        List<Passage> passages = Passages.of(report);
        for (Passage passage : passages) {
            reader.read(passage);
        }
        return new Statements(passages, reader.statements, reader.sentences);
    }

    private void read(Passage passage) {
        String text = passage.text();
        Topic context = passage.topic();
        SentenceScan scan = new SentenceScan(text);
        while (scan.next()) {
            if (context == Topic.UNSAID && mentionsRequests(text, scan.start())) {
                context = Topic.REQUESTS;
            }
            boolean scope = passage.path().equals(CHALLENGES)
                    || passage.topic() == Topic.REQUESTS
                    || mentions(text, OPEN_INFORMATION, scan.start(), scan.end());
            SentenceWalk walk = new SentenceWalk(passage, reportYear, context, scope);
            walk.walk(syntax().sentence(text, scan.start(), scan.end()), scan.start(), scan.end());
            context = walk.context();
            statements.addAll(walk.statements());
            if (walk.figures().all().size() > 1) {
                sentences.add(new FigureSentence(
                        passage, scan.start(), scan.end(), walk.figures().all()));
            }
        }
    }

    private StatementSyntax syntax() {
        StatementSyntax made = syntax;
        if (made == null) {
            made = new StatementSyntax();
            syntax = made;
        }
        return made;
    }

    private static boolean mentionsRequests(String text, int end) {
        return mentions(text, REQUEST, 0, end) || mentions(text, ON_REQUEST, 0, end);
    }

    private static boolean mentions(String text, String word, int from, int to) {
        int at = text.indexOf(word, from);
        return at >= 0 && at < to;
    }
}
