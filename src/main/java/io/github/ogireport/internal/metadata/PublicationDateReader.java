package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.Evidence.Strength;
import io.github.ogireport.internal.metadata.Evidence.Testimony;
import io.github.ogireport.internal.metadata.line.AgencyNames;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.DateInText;
import io.github.ogireport.internal.metadata.line.PageField;
import io.github.ogireport.internal.metadata.line.PageField.Kind;
import io.github.ogireport.internal.metadata.line.PageFurniture;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.place.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the day of publication. Strong witnesses: fields named so (发布日期, 公开时间). Weak ones: fields with the day of issue or with 日期
 * and 时间 alone, and a date without a label below a title, perhaps with a body or its source. Then the day of writing (成文日期), last what
 * the file says of itself. Other dates around the report (of a change, of the signature) may be that day or not: a doubt names them where
 * there is no witness. Those in sentences and today's are of no concern.
 */
final class PublicationDateReader {
    private static final MetadataPath PATH = MetadataPath.PUBLISHED_ON;
    private static final int EXCERPT = 40;
    private static final int LONGEST_TIME = 8;
    private static final int SIGNATURE_LINES = 4;
    private static final Map<Kind, Strength> STRENGTHS =
            Map.of(Kind.PUBLISHED, Strength.STRONG, Kind.DATED, Strength.WEAK, Kind.WRITTEN, Strength.NEAR);
    /** What makes a line one of prose, of the period or of the day on which the page is looked at. */
    private static final String[] OF_OTHERS = {"。", ",", "今天", "至", "止", "统计"};

    /** What stands after a day that is a limit, or the day on which the page is looked at. */
    private static final String[] BOUNDS = {"前", "后", "之前", "以前", "止", "起", "底", "星期"};

    /** What stands after the day in brackets after a title. */
    private static final String[] ISSUED = {"发布", "公布", "公开", "发表", "印发"};

    private final ReportLines lines;
    private final DiagnosticCollector doubts;
    private final Evidence<LocalDate> evidence = new Evidence<>();
    /** What may be a date of publication and cannot be read as one for certain. */
    private final Evidence<CompactLine> unclear = new Evidence<>();

    private PublicationDateReader(ReportLines lines, DiagnosticCollector doubts) {
        this.lines = lines;
        this.doubts = doubts;
    }

    static Read<LocalDate> read(ReportLines lines, List<CompactLine> fileDates, DiagnosticCollector doubts) {
        PublicationDateReader reader = new PublicationDateReader(lines, doubts);
        lines.fields().forEach(reader::field);
        lines.titles().forEach(reader::below);
        fileDates.forEach(date -> reader.add(Strength.FILE, date));
        reader.withoutLabel();
        return reader.decide();
    }

    private void field(PageField field) {
        CompactLine value = field.value();
        Strength strength = STRENGTHS.get(field.kind());
        if (strength != null) {
            add(strength, value);
        } else if (field.kind() == Kind.CHANGED || Words.anyIn(value.text(), "日期", "时间")) {
            addUnclear(value);
        }
    }

    /** The date that {@code value} is, or a doubt where it has digits and is none. */
    private void add(Strength strength, CompactLine value) {
        Optional<DateInText> date = DateInText.find(value, 0);
        if (date.isPresent() && !isBound(value, date.get().to())) {
            add(strength, value, date.get());
        } else if (value.text().chars().anyMatch(c -> DateInText.digit((char) c) >= 0)) {
            unclear.add(strength, value, value.span());
        }
    }

    /** Whether a day that ends at {@code end} is the last or the first one of several, or today: 31日前, 1日至31日, 星期一. */
    private static boolean isBound(CompactLine line, int end) {
        String after = line.text().substring(end);
        boolean range =
                !after.isEmpty() && "至到-~".indexOf(after.charAt(0)) >= 0 && Characters.anyIn(after, "0123456789");
        return range || Words.anyOpens(after, BOUNDS);
    }

    private void add(Strength strength, CompactLine line, DateInText date) {
        evidence.add(strength, date.date(), line.part(date.from(), date.to()).span());
    }

    private void addUnclear(CompactLine line) {
        Optional<DateInText> date = DateInText.find(line, 0);
        if (!Words.anyIn(line.text(), OF_OTHERS) && (date.isPresent() || DateInText.isLikeIn(line))) {
            CompactLine day =
                    date.map(found -> line.part(found.from(), found.to())).orElse(line);
            unclear.add(Strength.FILE, day, day.span());
        }
    }

    /** A date after {@code title}, or on the lines below it before the first that is neither a body nor of the page. */
    private void below(Title title) {
        Optional<DateInText> beside = DateInText.find(title.after(), 0);
        if (beside.isPresent() && title.fillsItsLines()) {
            CompactLine words = title.after().strip("()");
            DateInText day = DateInText.find(words, 0).orElse(beside.get());
            boolean noted = words.length() < title.after().length() && day.to() < words.length();
            if (noted ? Words.anyAt(words.text(), day.to(), ISSUED) : isDateLine(words, day)) {
                add(Strength.WEAK, title.after(), beside.get());
            } else {
                unclear.add(Strength.WEAK, words, words.span());
            }
            return;
        }
        boolean near = true;
        for (int i = title.lastLine() + 1; near && i < lines.above().size(); i++) {
            CompactLine line = lines.above().get(i);
            line = line.at(0) == '(' ? line.strip("()") : line;
            Optional<DateInText> date = DateInText.find(line, 0);
            if (date.isPresent() && isDateLine(line, date.get()) && !lines.isValue(i)) {
                add(Strength.WEAK, line, date.get());
            }
            near = AgencyNames.isName(line.text()) || PageFurniture.isAbove(line);
        }
    }

    /** Nothing but a date, its time of day, and perhaps a body or a source before or after it. */
    private static boolean isDateLine(CompactLine line, DateInText date) {
        int to = Math.min(date.to() + LONGEST_TIME, line.skip(date.to(), ":0123456789"));
        CompactLine after = line.part(to, line.length()).strip("|-()");
        return isBeside(line.part(0, date.from()).strip("|-")) && isBeside(after);
    }

    /** Whether a date may stand beside {@code words}: nothing, a body, a source or a counter. */
    private static boolean isBeside(CompactLine words) {
        return words.isEmpty()
                || AgencyNames.isName(words.text())
                || PageField.next(words, 0) == 0
                        && PageField.in(words).stream().allMatch(PublicationDateReader::isSource);
    }

    private static boolean isSource(PageField field) {
        return (field.kind() == Kind.SOURCE || field.kind() == Kind.BUTTON)
                && field.value().text().indexOf(':') < 0;
    }

    /** Dates above the report without a label that is known, and that of a signature. */
    private void withoutLabel() {
        for (CompactLine line : lines.above()) {
            int label = PageField.next(line, 0);
            addUnclear(line.part(0, label < 0 ? line.length() : label));
        }
        List<CompactLine> all = lines.sections();
        for (CompactLine line : all.subList(Math.max(0, all.size() - SIGNATURE_LINES), all.size())) {
            addUnclear(line);
        }
    }

    private Read<LocalDate> decide() {
        List<Testimony<LocalDate>> said = evidence.strongest();
        List<Testimony<LocalDate>> disagreement = Evidence.disagreement(said, LocalDate::equals);
        if (!disagreement.isEmpty()) {
            return doubt(
                    disagreement.get(1).span(),
                    disagreement.get(0).value().toString(),
                    disagreement.get(1).value().toString());
        }
        if (!said.isEmpty() && !evidence.isWeakerThan(unclear)) {
            return new Read<>(said.get(0).value(), said.get(0).span());
        }
        List<Testimony<CompactLine>> seen = unclear.strongest();
        return seen.isEmpty()
                ? Read.absent(lines.origin())
                : doubt(
                        seen.get(0).span(),
                        StringUtils.abbreviate(seen.get(0).value().text(), EXCERPT));
    }

    private Read<LocalDate> doubt(SourceSpan place, String... named) {
        doubts.add(DiagnosticCode.PUBLICATION_DATE_UNCERTAIN, PATH, place, named);
        return Read.absent(place);
    }
}
