package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.fail;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ast.GroupLabel;
import io.github.ogireport.ast.HeaderCell;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Node;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks what holds of the result of every text: the spans of the tree tile the text and slice back to it, lines and columns
 * are right, every cell of the records stands where the tree has it, and what was not read has a diagnostic. Lines and
 * columns are counted here anew, character by character.
 */
final class Promises {
    private final String text;
    private final ParseResult result;
    private final int[] lines;
    private final int[] columns;

    private Promises(String text, ParseResult result) {
        this.text = text;
        this.result = result;
        this.lines = new int[text.length() + 1];
        this.columns = new int[text.length() + 1];
    }

    /** Fails unless {@code result}, read from {@code text}, keeps every promise. */
    static void areKept(String text, ParseResult result) {
        new Promises(text, result).check();
    }

    private void check() {
        countLines();
        tiling();
        within(result.document());
        cellsStandInTheTree();
        nothingIsSilent();
        messagesAreReported();
    }

    private void countLines() {
        int line = 1;
        int column = 1;
        for (int i = 0; i <= text.length(); i++) {
            lines[i] = line;
            columns[i] = column++;
            if (i < text.length()) {
                char c = text.charAt(i);
                boolean pairFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (c == '\n' || c == '\r' && !pairFollows) {
                    line++;
                    column = 1;
                }
            }
        }
    }

    private void tiling() {
        require(result.document().span().start() == 0, "the document starts at the first character");
        require(result.document().span().end() == text.length(), "the document ends at the last character");
        List<Part> parts = result.document().parts();
        require(!parts.isEmpty(), "the document has a part");
        int at = 0;
        for (Part part : parts) {
            require(part.span().start() == at, "a part starts at " + part.span().start() + ", not at " + at);
            at = part.span().end();
        }
        require(at == text.length(), "the parts end at " + at + " of " + text.length());
    }

    private void within(Node node) {
        place(node.span());
        slices(node);
        int before = node.span().start();
        for (Node child : node.children()) {
            require(child.span().end() <= node.span().end(), "a child ends after its parent: " + child);
            require(child.span().start() >= before, "a child starts before its parent or elder: " + child);
            before = child instanceof TableRow || child instanceof TableText
                    ? child.span().start()
                    : child.span().end();
            within(child);
        }
    }

    private void place(SourceSpan span) {
        int start = span.start();
        require(start <= span.end() && span.end() <= text.length(), "the span lies in the text: " + span);
        require(span.line() == lines[start], "line of offset " + start + ": " + span.line());
        require(span.column() == columns[start], "column of offset " + start + ": " + span.column());
    }

    private void slices(Node node) {
        String slice = node.span().in(text);
        if (node instanceof Paragraph line) {
            same(line.text(), slice);
        } else if (node instanceof GroupLabel group) {
            same(group.text(), slice);
        } else if (node instanceof HeaderCell header) {
            same(header.text(), slice);
        } else if (node instanceof TableText other) {
            same(other.text(), slice);
        } else if (node instanceof TableCell cell) {
            same(cell.cell().text(), slice);
        } else if (node instanceof TableRow row) {
            require(slice.startsWith(row.label()), "the row starts with its label: " + row.label());
        } else if (node instanceof Heading heading) {
            same(heading.text(), slice.replace("\n", "").replace("\r", ""));
        }
    }

    private void cellsStandInTheTree() {
        Map<String, Cell> printed = new HashMap<>();
        for (Table table : result.document().tables()) {
            for (TableRow row : table.rows()) {
                for (TableCell cell : row.cells()) {
                    if (cell.path() instanceof CellPath) {
                        require(
                                printed.put(cell.path().toString(), cell.cell()) == null,
                                "two cells at " + cell.path().toString());
                    }
                }
            }
        }
        Stated.cells(result.report()).forEach((path, cell) -> {
            Cell inTree = printed.get(path);
            boolean kept = inTree == null
                    ? cell.state() == CellState.MISSING || cell.state() == CellState.UNREADABLE
                    : cell.equals(inTree);
            require(kept, path + " is " + cell + " in the records and " + inTree + " in the tree");
        });
    }

    /** A cell that was not read, though its table is there, is under a diagnostic of its own, its row's or its table's path. */
    private void nothingIsSilent() {
        Set<String> doubted = new HashSet<>();
        boolean cut = false;
        for (Diagnostic diagnostic : result.diagnostics()) {
            doubted.add(diagnostic.path().toString());
            cut |= diagnostic.severity() == Severity.FATAL;
            require(diagnostic.kind() != DiagnosticCode.INTERNAL_ERROR, diagnostic.message(Locale.ENGLISH));
        }
        if (cut) {
            return;
        }
        Stated.cells(result.report()).forEach((path, cell) -> {
            boolean unread = cell.state() == CellState.MISSING || cell.state() == CellState.UNREADABLE;
            require(!unread || isDoubted(path, doubted), path + " is silently " + cell);
        });
    }

    private static boolean isDoubted(String path, Set<String> doubted) {
        String around = path;
        while (!around.isEmpty()) {
            if (doubted.contains(around)) {
                return true;
            }
            around = around.substring(0, Math.max(0, around.lastIndexOf('.')));
        }
        return false;
    }

    private void messagesAreReported() {
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.span().isKnown()) {
                place(diagnostic.span());
            }
            require(!diagnostic.message().isEmpty(), "a message of " + diagnostic.code());
            require(!diagnostic.message(Locale.ENGLISH).isEmpty(), "an English message of " + diagnostic.code());
        }
        for (Finding finding : result.findings()) {
            place(finding.place());
            require(!finding.message().isEmpty(), "a message of " + finding.code());
            require(!finding.message(Locale.ENGLISH).isEmpty(), "an English message of " + finding.code());
            require(finding.fingerprint().length() == 16, "a fingerprint of " + finding.code());
        }
        for (RuleResult rule : result.ruleResults()) {
            require(rule.outcome() != RuleOutcome.FAILED, rule.code() + " failed: " + rule.arguments());
        }
    }

    private void same(String reported, String slice) {
        require(reported.equals(slice), "the span slices back to '" + reported + "', not to '" + slice + "'");
    }

    private void require(boolean kept, String promise) {
        if (!kept) {
            fail(promise + "\n--- text of " + text.length() + " characters:\n" + visible(text));
        }
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(6000).forEach(c -> {
            boolean plain = c >= ' ' && !Character.isSurrogate((char) c) && !Character.isISOControl(c) || c == '\n';
            shown.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c));
        });
        return shown.toString();
    }
}
