package io.github.ogireport.internal.metadata;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.metadata.line.AgencyNames;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.NamedReport;
import io.github.ogireport.internal.metadata.line.PageField;
import io.github.ogireport.internal.metadata.line.PageFields;
import io.github.ogireport.internal.metadata.line.PageFurniture;
import io.github.ogireport.internal.metadata.line.TitleLines;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a report that metadata are read from.
 *
 * @param printed  the lines above the first section
 * @param above    the same, a line with fields of the page and a title on it in pieces
 * @param titles   the titles among them
 * @param fields   the fields of the page among them, each with its value
 * @param values   where those values begin
 * @param prose    the sentences above the first section; what is broken over lines is joined
 * @param overview the lines of section one
 * @param sections the lines of all sections
 * @param isReport whether the text has a section of the form
 * @param origin   where a person would look for what is printed nowhere: the first title, else the first line
 */
record ReportLines(
        List<CompactLine> printed,
        List<CompactLine> above,
        List<Title> titles,
        List<PageField> fields,
        Set<Integer> values,
        List<CompactLine> prose,
        List<CompactLine> overview,
        List<CompactLine> sections,
        boolean isReport,
        SourceSpan origin) {
    private static final String STOPS = "。;!?:";
    private static final int MOST_JOINED = 40;
    private static final String[] BEFORE_NAMES = {"公布", "发布", "公开", "编制", "现将", "年度", "告由", "关于", "机构", "机关", "单位"};

    /** The lines of {@code document}, which was read from {@code text}; {@code inFile} is what the file says of its title. */
    static ReportLines of(ReportDocument document, CharSequence text, List<CompactLine> inFile) {
        List<CompactLine> printed = new ArrayList<>();
        List<CompactLine> overview = new ArrayList<>();
        List<CompactLine> sections = new ArrayList<>();
        for (Part part : document.parts()) {
            if (part instanceof Preamble preamble) {
                addLines(text, preamble.span(), document.span(), printed);
            } else if (part instanceof Section section) {
                List<CompactLine> lines = lines(part, document.span());
                sections.addAll(lines);
                overview.addAll(section.kind() == SectionKind.OVERVIEW ? lines : List.of());
            }
        }
        List<CompactLine> above = new ArrayList<>(printed.size());
        printed.forEach(line -> above.addAll(isOfPageAndReport(line) ? PageFurniture.pieces(line) : List.of(line)));
        List<Title> found = TitleLines.find(above);
        List<PageField> fields = PageFields.of(above);
        Set<Integer> values = new HashSet<>();
        fields.stream()
                .filter(field -> !field.value().isEmpty())
                .forEach(field -> values.add(field.value().span().start()));
        List<CompactLine> prose = prose(above, found, values);
        List<List<CompactLine>> all = List.of(prose, sections, above, inFile);
        List<Title> titles = found.stream()
                .map(title -> title.resolved(name -> title.report().body().isEmpty()
                        ? isNamedElsewhere(name, fields, inFile, prose, sections)
                        : isPrinted(name, all)))
                .toList();
        return new ReportLines(
                printed,
                above,
                titles,
                fields,
                values,
                prose,
                overview,
                sections,
                !document.sections().isEmpty(),
                origin(document, titles, above));
    }

    /** Whether a text that has lost its line breaks has the name of a report and what stands around it on one line. */
    private static boolean isOfPageAndReport(CompactLine line) {
        List<NamedReport> reports = NamedReport.in(line);
        reports.removeIf(report -> report.isBare(line) && report.body().isEmpty());
        if (reports.isEmpty()) {
            return false;
        }
        int from = reports.get(0).from();
        int to = line.skip(reports.get(0).to(), "*》");
        to = line.at(to) == '(' ? Math.max(to, line.text().indexOf(')', to) + 1) : to;
        return PageFurniture.isBeginOfPage(line)
                || PageField.next(line, 0) >= 0
                || from > 0 && line.hasGapBefore(from)
                || to < line.length() && line.hasGapBefore(to)
                || Words.anyIn(line.text().substring(0, to), "网站", "公告", "#");
    }

    /** Whether {@code name} is printed where a name begins: at the start of a line, after a mark or a verb. */
    private static boolean isPrinted(String name, List<List<CompactLine>> all) {
        for (List<CompactLine> each : all) {
            for (CompactLine line : each) {
                int at = line.text().indexOf(name);
                if (at >= 0
                        && (line.at(at - 1) < Characters.FIRST_IDEOGRAPH
                                || Words.anyAt(line.text(), at - 2, BEFORE_NAMES))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code name} is named as a body, elsewhere than on a line of its own above the report. */
    boolean isNamedElsewhere(String name) {
        return isNamedElsewhere(name, fields, List.of(), prose, sections);
    }

    private static boolean isNamedElsewhere(
            String name,
            List<PageField> fields,
            List<CompactLine> inFile,
            List<CompactLine> prose,
            List<CompactLine> sections) {
        List<CompactLine> others = new ArrayList<>(inFile);
        for (PageField field : fields) {
            if (field.kind() == PageField.Kind.AGENCY || field.kind() == PageField.Kind.SOURCE) {
                others.add(field.value());
            }
        }
        others.addAll(Signatures.in(sections));
        addSentences(prose, others);
        addSentences(sections, others);
        for (CompactLine line : others) {
            if (names(line, name)) {
                return true;
            }
        }
        return false;
    }

    private static void addSentences(List<CompactLine> lines, List<CompactLine> sentences) {
        for (CompactLine line : lines) {
            if (Characters.anyIn(line.text(), "。,")) {
                sentences.add(line);
            }
        }
    }

    /** Whether {@code name} stands in {@code line} where a name begins, perhaps after that of its county. */
    private static boolean names(CompactLine line, String name) {
        for (int at = line.text().indexOf(name); at >= 0; at = line.text().indexOf(name, at + 1)) {
            if (line.at(at - 1) < Characters.FIRST_IDEOGRAPH
                    || (AgencyNames.LEVELS + "年由").indexOf(line.at(at - 1)) >= 0
                    || Words.anyAt(line.text(), at - 2, BEFORE_NAMES)) {
                return true;
            }
        }
        return false;
    }

    /** All lines of {@code part}: a word of the form among the fields of a page makes no table. */
    private static void addLines(CharSequence text, SourceSpan part, SourceSpan whole, List<CompactLine> lines) {
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                CompactLine line = CompactLine.of(text.subSequence(start, i).toString(), start, whole);
                int quoted = line.skip(0, ">");
                if (quoted < line.length()) {
                    lines.add(line.part(quoted, line.length()));
                }
                start = i + 1;
            }
        }
    }

    private static List<CompactLine> lines(Part part, SourceSpan whole) {
        List<CompactLine> lines = new ArrayList<>();
        for (Block block : part.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(CompactLine.of(paragraph, whole));
            }
        }
        return lines;
    }

    /** Neither titles nor what a page puts around them; a line that does not end a sentence goes on in the next one. */
    private static List<CompactLine> prose(List<CompactLine> above, List<Title> titles, Set<Integer> values) {
        List<CompactLine> prose = new ArrayList<>();
        List<CompactLine> open = new ArrayList<>();
        int title = 0;
        for (int i = 0; i < above.size(); i++) {
            while (title < titles.size() && titles.get(title).lastLine() < i) {
                title++;
            }
            boolean ofTitle = title < titles.size() && titles.get(title).firstLine() <= i;
            CompactLine line = above.get(i);
            boolean sentence = line.length() > MOST_JOINED || STOPS.indexOf(line.at(line.length() - 1)) >= 0;
            boolean ofPage = PageFurniture.isAbove(line)
                    || !sentence && values.contains(line.span().start());
            if (ofTitle ? titles.get(title).fillsItsLines() : ofPage) {
                close(open, prose);
            } else {
                open.add(ofTitle ? titles.get(title).after() : line);
                if (open.size() > MOST_JOINED || STOPS.indexOf(line.at(line.length() - 1)) >= 0) {
                    close(open, prose);
                }
            }
        }
        close(open, prose);
        return prose;
    }

    /** Whether the line at {@code index} is the value of a field, or stands below a label, known or not. */
    boolean isValue(int index) {
        CompactLine label = above.get(Math.max(0, index - 1));
        List<PageField> labels = PageField.in(label);
        return values.contains(above.get(index).span().start())
                || label.at(label.length() - 1) == ':'
                || !labels.isEmpty() && labels.get(labels.size() - 1).goesOnIn(above.get(index));
    }

    private static void close(List<CompactLine> open, List<CompactLine> prose) {
        if (!open.isEmpty()) {
            prose.add(CompactLine.join(open));
            open.clear();
        }
    }

    private static SourceSpan origin(ReportDocument document, List<Title> titles, List<CompactLine> above) {
        if (!titles.isEmpty()) {
            return titles.get(0).text().span();
        }
        for (CompactLine line : above) {
            if (!PageFurniture.isAbove(line)) {
                return line.span();
            }
        }
        return document.sections().isEmpty()
                ? document.span().within(0, 0)
                : document.sections().get(0).heading().span();
    }
}
