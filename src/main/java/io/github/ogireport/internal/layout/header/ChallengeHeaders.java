package io.github.ogireport.internal.layout.header;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the column headers of the table of reconsideration and litigation in a text: groups, and the five results of each. */
public final class ChallengeHeaders {
    private static final int GROUPS = ChallengeGroup.values().length;
    private static final int RESULTS = ChallengeResult.values().length;
    private static final int MOST_LINES = 3;

    /** What some pages print above the sum of all groups. */
    private static final Set<String> SUMS = Set.of("合计", "总合计");

    private ChallengeHeaders() {}

    /** The plan of a table whose headers are {@code words}. */
    public static HeaderPlan plan(List<PrintedHeader> words) {
        List<PrintedHeader> kept = withoutNameOfRows(HeaderSequence.withoutRepetitions(words));
        int sum = grandTotal(kept);
        @Nullable PrintedHeader grandTotal = sum < 0 ? null : kept.remove(sum);
        if (HeaderSequence.known(kept).size() == kept.size() && isOwnSequence(kept)) {
            return grandTotal == null ? HeaderPlan.formOrder(words) : withGrandTotal(words, kept, grandTotal);
        }
        List<List<PrintedHeader>> lines = grandTotal == null ? lines(kept) : List.of();
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return HeaderPlan.refused(words);
        }
        List<List<PrintedHeader>> leaves = leaves(lines);
        return leaves.isEmpty() ? HeaderPlan.refused(words) : HeaderPlan.named(words, leaves);
    }

    /** The words without one that is printed on several lines in a field before the first: it stands above the labels of rows. */
    private static List<PrintedHeader> withoutNameOfRows(List<PrintedHeader> words) {
        List<PrintedHeader> kept = new ArrayList<>(words.size());
        Set<String> names = new HashSet<>();
        int size = 0;
        for (PrintedHeader word : words) {
            boolean before = !word.isKnown() && word.field() < words.get(0).field();
            size += before ? 1 : 0;
            if (before) {
                names.add(word.text());
            } else {
                kept.add(word);
            }
        }
        return size > 1 && names.size() == 1 ? kept : words;
    }

    /** The index of a total that belongs to no group, after all of them, or -1. */
    private static int grandTotal(List<PrintedHeader> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            PrintedHeader word = words.get(i);
            boolean own = !isResult(words.get(i - 1)) && word.type() == ReportLexer.TOTAL;
            if (own || SUMS.contains(word.text())) {
                return FormLabels.challengeHeader(words.get(i - 1).type()) > 0 || i + 1 == words.size() ? i : -1;
            }
        }
        return -1;
    }

    /** The columns of the form, and one more after them. */
    private static HeaderPlan withGrandTotal(
            List<PrintedHeader> words, List<PrintedHeader> kept, PrintedHeader grandTotal) {
        List<PrintedHeader> groups = new ArrayList<>();
        List<PrintedHeader> results = new ArrayList<>();
        for (PrintedHeader word : kept) {
            if (isResult(word)) {
                results.add(word);
            } else if (word.type() != ReportLexer.LITIGATION) {
                groups.add(word);
            }
        }
        if (groups.size() != GROUPS || results.size() != groups.size() * RESULTS) {
            return HeaderPlan.refused(words);
        }
        List<List<PrintedHeader>> leaves = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            leaves.add(List.of(groups.get(i / RESULTS), results.get(i)));
        }
        leaves.add(List.of(grandTotal));
        return HeaderPlan.named(words, leaves);
    }

    /** Whether groups and results stand in the order of the form, though some may be lost or printed again. */
    private static boolean isOwnSequence(List<PrintedHeader> words) {
        int group = -1;
        int firstGroup = -1;
        ChallengeResult result = ChallengeResult.TOTAL;
        for (PrintedHeader word : words) {
            int nextGroup = FormLabels.challengeHeader(word.type());
            @Nullable ChallengeResult nextResult = FormLabels.challengeResult(word.type());
            if (nextGroup >= 0) {
                firstGroup = firstGroup < 0 ? nextGroup : firstGroup;
                boolean again = nextGroup == 0 && firstGroup == 0 && group == GROUPS;
                if (nextGroup < group && !again) {
                    return false;
                }
                group = nextGroup;
            } else if (nextResult != null) {
                boolean again = nextResult == ChallengeResult.UPHELD;
                if (nextResult.compareTo(result) <= 0 && !again) {
                    return false;
                }
                result = nextResult;
            }
        }
        return true;
    }

    private static boolean isResult(PrintedHeader word) {
        return FormLabels.challengeResult(word.type()) != null;
    }

    private static List<List<PrintedHeader>> lines(List<PrintedHeader> words) {
        List<List<PrintedHeader>> lines = new ArrayList<>(MOST_LINES);
        int line = -1;
        for (PrintedHeader word : words) {
            if (word.line() != line) {
                lines.add(new ArrayList<>());
                line = word.line();
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    /**
     * The columns from left to right, each with the headers above it. The results of the first line's group without subgroups stand on
     * the second line, the results of subgroups on the third; none if the lines do not fit together so.
     */
    private static List<List<PrintedHeader>> leaves(List<List<PrintedHeader>> lines) {
        List<PrintedHeader> upper = lines.get(0);
        List<PrintedHeader> middle = lines.get(1);
        List<PrintedHeader> lower = lines.size() == MOST_LINES ? lines.get(2) : List.of();
        List<PrintedHeader> subgroups = new ArrayList<>();
        List<PrintedHeader> results = new ArrayList<>();
        boolean split = hasResult(lower);
        for (int i = 0; i < middle.size(); i++) {
            boolean result = !split || isResult(middle, i);
            (result ? results : subgroups).add(middle.get(i));
        }
        boolean even = (subgroups.isEmpty() ? lower.isEmpty() : lower.size() % subgroups.size() == 0);
        if (!even) {
            return List.of();
        }
        List<List<PrintedHeader>> leaves = new ArrayList<>();
        int plain = 0;
        for (PrintedHeader group : upper) {
            plain += isSplit(group, subgroups) ? 0 : 1;
        }
        if (plain > 0 && results.size() % plain != 0 || plain == 0 && !results.isEmpty()) {
            return List.of();
        }
        int nextResult = 0;
        for (PrintedHeader group : upper) {
            if (isSplit(group, subgroups)) {
                int each = lower.size() / subgroups.size();
                for (int i = 0; i < lower.size(); i++) {
                    leaves.add(List.of(group, subgroups.get(i / each), lower.get(i)));
                }
            } else {
                for (int i = 0; i < results.size() / plain; i++) {
                    leaves.add(List.of(group, results.get(nextResult++)));
                }
            }
        }
        return leaves;
    }

    private static boolean isSplit(PrintedHeader group, List<PrintedHeader> subgroups) {
        return group.type() == ReportLexer.LITIGATION && !subgroups.isEmpty();
    }

    /** An unknown word between results is one, too; beside groups it is a group. */
    private static boolean isResult(List<PrintedHeader> line, int index) {
        if (line.get(index).isKnown()) {
            return isResult(line.get(index));
        }
        boolean before = index > 0
                && isResult(line.get(index - 1))
                && line.get(index - 1).type() != ReportLexer.TOTAL;
        boolean after = index + 1 < line.size()
                && isResult(line.get(index + 1))
                && line.get(index + 1).type() != ReportLexer.UPHELD;
        return before || after;
    }

    /** Whether one of the five results is among {@code line}. */
    public static boolean hasResult(List<PrintedHeader> line) {
        for (PrintedHeader word : line) {
            if (isResult(word)) {
                return true;
            }
        }
        return false;
    }
}
