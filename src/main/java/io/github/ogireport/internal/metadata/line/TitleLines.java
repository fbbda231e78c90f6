package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles among the lines above a report. A title names an annual report and nothing after it; it may be broken over several
 * lines anywhere, share its line with fields of a page or with the introduction, and have marks, a page number or a date around it.
 */
public final class TitleLines {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_DATE = 16;
    static final int LONGEST_FRAGMENT = 3;
    private static final int MOST_LINES = 4;
    private static final int MOST_LINES_ABOVE = 2;
    /** A title ends in 报告, 年报 or 总结. */
    private static final String LAST = "告报结";

    private static final String ABOUT = "关于";
    static final String MARKS = "#*《》\"-_·•●■◆▪★";

    private final TitlePieces pieces;
    private final List<Title> titles = new ArrayList<>();
    /** The last piece of the title that was found last. */
    private int lastPiece;

    /**
     * A title.
     *
     * @param text      its words, without what stands around them
     * @param report    what they name
     * @param longer    the titles that it makes with one and with two lines above it, which may be the first half of the body's name
     * @param isOpen    whether nothing says which of them is meant
     * @param firstLine its first line, an index of the list that was searched
     * @param lastLine  its last line
     * @param after     what stands after it on its last line, without fields of the page: a date, or the introduction
     */
    public record Title(
            CompactLine text,
            NamedReport report,
            List<Title> longer,
            boolean isOpen,
            int firstLine,
            int lastLine,
            CompactLine after) {
        /** The longest one whose body is a name {@code known} from elsewhere, else this. */
        public Title resolved(Predicate<String> known) {
            Title best = this;
            for (Title each : longer) {
                boolean about = each.report.body().length() == report.body().length();
                best = about || known.test(each.report.body().text()) ? each : best;
            }
            return best;
        }

        private Title below(CompactLine above, int line) {
            CompactLine name = CompactLine.join(List.of(above, report.body()));
            CompactLine body = name.text().startsWith(ABOUT) ? name.part(ABOUT.length(), name.length()) : name;
            CompactLine whole = CompactLine.join(List.of(above, text));
            return new Title(whole, report.ofBody(body), List.of(), false, line, lastLine, after);
        }

        /** The same without a body, with that of {@code other}, a line that a page may have put there. */
        private Title withUnsure(Title other) {
            return new Title(text, report, List.of(other), false, firstLine, lastLine, after);
        }

        /** Whether its lines hold no prose beside it. */
        public boolean fillsItsLines() {
            return after.strip(MARKS + ":()").isEmpty() || hasDate(after, 0) && after.length() <= LONGEST_DATE;
        }
    }

    private TitleLines(TitlePieces pieces) {
        this.pieces = pieces;
    }

    /** The titles among {@code lines}, in order. */
    public static List<Title> find(List<CompactLine> lines) {
        TitleLines search = new TitleLines(TitlePieces.of(lines));
        search.search();
        return search.titles;
    }

    /**
     * What each of {@code lines}, which stand above a report, is: a title, something that a web page puts there, or text. All that
     * stands above the first title belongs to the web page.
     */
    public static List<Paragraph.Kind> kinds(List<CompactLine> lines) {
        List<Paragraph.Kind> kinds = new ArrayList<>(lines.size());
        for (CompactLine line : lines) {
            kinds.add(PageFurniture.isAbove(line) ? Paragraph.Kind.CHROME : Paragraph.Kind.TEXT);
        }
        List<Title> titles = find(lines).stream().filter(Title::fillsItsLines).toList();
        for (Title title : titles) {
            Collections.fill(kinds.subList(title.firstLine(), title.lastLine() + 1), Paragraph.Kind.TITLE);
        }
        if (!titles.isEmpty()) {
            Collections.fill(kinds.subList(0, titles.get(0).firstLine()), Paragraph.Kind.CHROME);
        }
        return kinds;
    }

    private void search() {
        int free = 0;
        for (int last = 0; last < pieces.size(); last++) {
            boolean mayEnd = Characters.anyIn(pieces.get(last).text(), LAST);
            Title found = null;
            for (int first = last; mayEnd && found == null && first >= Math.max(free, last - MOST_LINES + 1); first--) {
                if (first < last && !pieces.isPart(first)) {
                    break;
                }
                boolean candidate = first == last ? !PageFurniture.isAbove(pieces.get(last)) : pieces.isPart(last);
                found = candidate ? title(first, last, free) : null;
            }
            if (found != null) {
                titles.add(found);
                free = lastPiece + 1;
            }
        }
    }

    private @Nullable Title title(int first, int last, int free) {
        NamedReport report = nameOf(pieces.joined(first, last), first == last);
        if (report == null || first > 0 && pieces.isInSentence(first)) {
            return null;
        }
        int end = report.year().isThere() ? -1 : endOfYearBelow(pieces.joined(first, last), report.to(), last);
        StatedYear below = end < 0 ? StatedYear.NONE : yearInBrackets(pieces.joined(first, end), report.to());
        int start = report.year().isThere() || below.isThere() ? first : withYear(first, last, free);
        report = start == first ? report : nameOf(pieces.joined(start, last), false);
        int unsure = -1;
        for (int above = start - 1;
                above >= Math.max(free, start - MOST_LINES_ABOVE) && pieces.isPart(above) && isTorn(report, above + 1);
                above--) {
            NamedReport fuller = nameOf(pieces.joined(above, last), false);
            boolean sure = report == null
                    || !report.body().isEmpty()
                    || fuller != null && AgencyNames.isSure(fuller.body().text());
            if (fuller != null && fuller.isNamed() && !sure) {
                unsure = above;
            } else if (fuller != null && fuller.isNamed()) {
                report = fuller;
                start = above;
            }
        }
        if (report == null) {
            return null;
        }
        report = below.isThere() ? report.ofYear(below) : report;
        lastPiece = Math.max(last, end);
        CompactLine line = pieces.joined(start, lastPiece);
        int to = report.to();
        while (line.at(to) == '(' && line.text().indexOf(')', to) > 0 && !hasDate(line, to)) {
            CompactLine note = line.part(to + 1, line.text().indexOf(')', to));
            report = report.body().isEmpty() && AgencyNames.isName(note.text()) ? report.ofBody(note) : report;
            to = line.text().indexOf(')', to) + 1;
        }
        Title title = new Title(
                line.part(startOfWords(line, report), to),
                report,
                List.of(),
                false,
                pieces.line(start),
                pieces.line(lastPiece),
                line.part(to, line.length()));
        if (unsure == start - 1 && unsure >= 0) {
            return title.withUnsure(title.below(pieces.get(unsure), pieces.line(unsure)));
        }
        boolean fragment = !report.body().isEmpty() && report.body().length() <= LONGEST_FRAGMENT;
        return report.isNamed() || fragment ? withLonger(title, start, free) : title;
    }

    private Title withLonger(Title title, int start, int free) {
        List<Title> longer = new ArrayList<>(MOST_LINES_ABOVE);
        Title below = title;
        for (int above = start - 1; above >= Math.max(free, start - MOST_LINES_ABOVE); above--) {
            if (!pieces.isPart(above) || !FirstHalf.mayBe(pieces.get(above), title)) {
                break;
            }
            below = below.below(pieces.get(above), pieces.line(above));
            String name = below.report.body().text();
            if (AgencyNames.isName(name.substring(name.lastIndexOf('、') + 1))) {
                longer.add(below);
            }
        }
        boolean open =
                !longer.isEmpty() && (!title.report.isNamed() || FirstHalf.isLikely(pieces.get(start - 1), title));
        return new Title(title.text, title.report, longer, open, title.firstLine, title.lastLine, title.after);
    }

    /** Whether the title of {@code report} lacks a body, begins at {@code piece} with a bracket or is broken there inside 关于. */
    private boolean isTorn(@Nullable NamedReport report, int piece) {
        boolean word =
                pieces.get(piece).at(0) == '于' && pieces.get(piece - 1).text().endsWith("关");
        CompactLine first = pieces.get(piece);
        boolean bracket = "(（".indexOf(first.printedAt(0)) >= 0
                && AgencyNames.isName(
                        first.text().substring(1, Math.max(1, first.text().indexOf(')'))));
        return report != null && (!report.isNamed() || word || bracket);
    }

    /** The piece that closes (2024年度), the year after a title, where it is broken or stands on the line below; -1 where there is none. */
    private int endOfYearBelow(CompactLine line, int to, int last) {
        CompactLine joined = line;
        for (int end = last; end < Math.min(pieces.size(), last + MOST_LINES); end++) {
            joined = end == last ? line : CompactLine.join(List.of(joined, pieces.get(end)));
            if (yearInBrackets(joined, to).isThere()) {
                return end;
            }
        }
        return -1;
    }

    /** The year in brackets that stands in {@code line} at {@code index}. */
    private static StatedYear yearInBrackets(CompactLine line, int index) {
        StatedYear year = StatedYear.NONE.orInBrackets(line.text(), line.text().indexOf(')', index) + 1);
        return year.isThere() && year.from() == index ? year : StatedYear.NONE;
    }

    /** The first piece of a title that has its year on a line above {@code first}; {@code first} where none has. */
    private int withYear(int first, int last, int free) {
        NamedReport own = nameOf(pieces.joined(first, last), first == last);
        boolean named = own != null && AgencyNames.hasPlace(own.body().text());
        for (int above = first - 1;
                above >= Math.max(free, first - MOST_LINES_ABOVE) && pieces.isPart(above);
                above--) {
            NamedReport dated = nameOf(pieces.joined(above, last), false);
            if (dated != null && dated.year().isThere()) {
                boolean other =
                        named && !FirstHalf.mayFollowYear(pieces.get(above).text());
                return other || isInListOfYears(above) ? first : above;
            }
        }
        return first;
    }

    /** Whether {@code piece} is a year below another one or below the name of a column, as the lists of a web site have it. */
    private boolean isInListOfYears(int piece) {
        return piece > 0
                && isYear(pieces.get(piece))
                && (isYear(pieces.get(piece - 1))
                        || pieces.get(piece - 1).text().endsWith("年报"));
    }

    private static boolean isYear(CompactLine line) {
        return !StatedYear.in(line.text()).isEmpty()
                && line.strip("0123456789年度").isEmpty();
    }

    static boolean hasDate(CompactLine line, int from) {
        return DateInText.find(line.part(from, line.length()), 0).isPresent();
    }

    /** The report that {@code line} is the title of, or null. {@code whole} says that an introduction may follow on the line. */
    private static @Nullable NamedReport nameOf(CompactLine line, boolean whole) {
        for (NamedReport report : NamedReport.in(line.part(0, Math.min(line.length(), 2 * LONGEST_TITLE)))) {
            boolean ends = isEnd(line, report.to());
            boolean introduced = whole && line.hasGapBefore(report.to()) && report.to() < line.length();
            return report.to() <= LONGEST_TITLE && (ends || introduced) && isTitle(line, report, whole) ? report : null;
        }
        return null;
    }

    /** A bare 政府信息公开年报 is a column of a web site, and what stands above it is the name of the site. */
    private static boolean isTitle(CompactLine line, NamedReport report, boolean oneLine) {
        String words = line.text().substring(0, report.to());
        boolean sentence = Characters.anyIn(words, "。,;!?>|")
                || Words.anyIn(NamedReport.withoutVerbsOfBodies(words), "公布", "印发", "现将", "现就", "编制");
        boolean column = report.isBare(line) && (!oneLine || !report.isNamed());
        return !sentence && !column && !hasDate(line.part(0, report.to()), 0);
    }

    /** Whether nothing follows a title but marks, or notes and dates in brackets. */
    private static boolean isEnd(CompactLine line, int to) {
        int at = line.skip(to, MARKS + ":");
        while (line.at(at) == '(') {
            int close = line.text().indexOf(')', at);
            at = close < 0 ? line.length() : close + 1;
        }
        return at >= line.length()
                || MARKS.indexOf(line.at(at)) >= 0
                || DateInText.at(line, at).isPresent();
    }

    /** A short label such as 主题： or a category in brackets is no part of the title. */
    private static int startOfWords(CompactLine line, NamedReport report) {
        int colon = line.text().lastIndexOf(':', report.from());
        int from = colon >= 0 && colon <= LONGEST_LABEL ? colon + 1 : 0;
        if (report.from() > 0
                && line.hasBlankBefore(report.from())
                && AgencyNames.hasPlace(report.body().text())
                && !Words.anyIn(line.text().substring(from, report.from()), ABOUT, "公布", "发布")) {
            from = Math.max(from, report.from());
        }
        int close = line.at(from) == '(' ? line.text().indexOf(')', from) : -1;
        return close > 0 && close < report.from() ? close + 1 : from;
    }
}
