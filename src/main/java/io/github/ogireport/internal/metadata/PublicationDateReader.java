package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.Evidence.Strength;
import io.github.ogireport.internal.metadata.Evidence.Testimony;
import io.github.ogireport.internal.metadata.TitleLines.Title;
import io.github.ogireport.path.MetadataPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads the day of publication. Strong witnesses: fields named so (发布日期, 公开时间). Weak ones: fields with the day of issue or with 日期
 * and 时间 alone, and a date after a title, in brackets or on the line below it, perhaps with a body. Last, what the file says of itself. The
 * day of writing (成文日期), of a change, of the signature and today's are no days of publication.
 */
final class PublicationDateReader {
    private static final MetadataPath PATH = MetadataPath.PUBLISHED_ON;
    private static final int EXCERPT = 40;
    private static final int LONGEST_TIME = 8;

    private final ReportLines lines;
    private final DiagnosticCollector doubts;
    private final Evidence<LocalDate> evidence = new Evidence<>();
    private final List<CompactLine> damaged = new ArrayList<>();

    private PublicationDateReader(ReportLines lines, DiagnosticCollector doubts) {
        this.lines = lines;
        this.doubts = doubts;
    }

    static Read<LocalDate> read(ReportLines lines, List<CompactLine> fileDates, DiagnosticCollector doubts) {
        PublicationDateReader reader = new PublicationDateReader(lines, doubts);
        reader.fields();
        for (Title title : lines.titles()) {
            reader.after(title);
        }
        for (CompactLine date : fileDates) {
            DateInText.find(date, 0).ifPresent(day -> reader.evidence.add(Strength.FILE, day.date(), date.span()));
        }
        return reader.decide();
    }

    private void fields() {
        for (PageField field : lines.fields()) {
            boolean strong = field.kind() == PageField.Kind.PUBLISHED;
            if (strong || field.kind() == PageField.Kind.DATED) {
                Optional<DateInText> date = DateInText.find(field.value(), 0);
                if (date.isPresent()) {
                    add(strong ? Strength.STRONG : Strength.WEAK, field.value(), date.get());
                } else if (hasDigit(field.value())) {
                    damaged.add(field.value());
                }
            }
        }
    }

    private void after(Title title) {
        Optional<DateInText> beside = DateInText.find(title.after(), 0);
        if (beside.isPresent() && title.fillsItsLines()) {
            add(Strength.WEAK, title.after(), beside.get());
            return;
        }
        for (int i = title.lastLine() + 1; i < lines.above().size(); i++) {
            CompactLine line = lines.above().get(i);
            line = line.at(0) == '(' ? line.strip("()") : line;
            Optional<DateInText> date = DateInText.find(line, 0);
            if (date.isPresent() && isDateLine(line, date.get())) {
                add(Strength.WEAK, line, date.get());
            }
            if (!AgencyNames.isName(line.text())) {
                return;
            }
        }
    }

    /** Nothing but a date, its time of day, and perhaps a body before or after it. */
    private static boolean isDateLine(CompactLine line, DateInText date) {
        CompactLine before = line.part(0, date.from()).strip("|-");
        int to = date.to();
        while (to < Math.min(line.length(), date.to() + LONGEST_TIME)
                && (line.at(to) == ':' || line.at(to) >= '0' && line.at(to) <= '9')) {
            to++;
        }
        CompactLine after = line.part(to, line.length()).strip("|-");
        return (before.isEmpty() || AgencyNames.isName(before.text()))
                && (after.isEmpty() || AgencyNames.isName(after.text()));
    }

    private void add(Strength strength, CompactLine line, DateInText date) {
        evidence.add(strength, date.date(), line.part(date.from(), date.to()).span());
    }

    private static boolean hasDigit(CompactLine line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.at(i) >= '0' && line.at(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private Read<LocalDate> decide() {
        List<Testimony<LocalDate>> said = evidence.strongest();
        List<Testimony<LocalDate>> disagreement = Evidence.disagreement(said, LocalDate::equals);
        if (!said.isEmpty() && disagreement.isEmpty()) {
            return new Read<>(said.get(0).value(), said.get(0).span());
        }
        if (!disagreement.isEmpty()) {
            doubts.add(
                    DiagnosticCode.PUBLICATION_DATE_UNCERTAIN,
                    PATH,
                    disagreement.get(1).span(),
                    disagreement.get(0).value().toString(),
                    disagreement.get(1).value().toString());
            return Read.absent(disagreement.get(1).span());
        }
        for (CompactLine value : damaged) {
            doubts.add(
                    DiagnosticCode.PUBLICATION_DATE_UNCERTAIN,
                    PATH,
                    value.span(),
                    StringUtils.abbreviate(value.text(), EXCERPT));
        }
        return Read.absent(damaged.isEmpty() ? lines.origin() : damaged.get(0).span());
    }
}
