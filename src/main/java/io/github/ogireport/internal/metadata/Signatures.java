package io.github.ogireport.internal.metadata;

import io.github.ogireport.internal.metadata.line.AgencyNames;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.DateInText;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what signs a report: a name on one of its last lines, with a date at its end or on the next line. */
final class Signatures {
    private static final int LAST_LINES = 4;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_NAME = 60;
    private static final String STOPS = "。;!?,)";
    /** Short lines that end a report, and no labels. */
    private static final String[] LAST_WORDS = {"无", "没有", "暂", "特此", "以上"};

    private Signatures() {}

    /** The words of {@code lines}, those of the sections, that stand where a signature does. */
    static List<CompactLine> in(List<CompactLine> lines) {
        List<CompactLine> found = new ArrayList<>(1);
        boolean listed = false;
        for (int i = Math.max(0, lines.size() - LAST_LINES); i < lines.size(); i++) {
            CompactLine line = lines.get(i);
            Optional<DateInText> day = DateInText.find(line, 0);
            boolean dated = day.isPresent() && day.get().from() > 0 && day.get().to() == line.length();
            CompactLine name = line.part(0, dated ? day.get().from() : line.length());
            listed |= i > 0 && isLabel(lines.get(i - 1));
            if (!listed && (dated || isAboveDate(lines, i)) && !hasLabel(name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Whether a date and no more follows on the next line, or below the names of other bodies. */
    private static boolean isAboveDate(List<CompactLine> lines, int line) {
        int next = line + 1;
        while (next < lines.size() && AgencyNames.isName(lines.get(next).text())) {
            next++;
        }
        CompactLine below =
                next < lines.size() ? lines.get(next) : lines.get(line).part(0, 0);
        Optional<DateInText> day = DateInText.at(below, 0);
        return day.isPresent() && !below.text().startsWith("印发", day.get().to());
    }

    /** 主管单位 甲县人民政府: whether a blank parts words that are no place from a whole name. */
    private static boolean hasLabel(CompactLine name) {
        for (int i = 1; i < Math.min(name.length(), LONGEST_NAME); i++) {
            if (name.hasGapBefore(i)
                    && AgencyNames.hasPlace(name.text().substring(i))
                    && !AgencyNames.isPlace(name.text().substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the names below {@code line} are those of a list, and no signatures: 抄送. */
    private static boolean isLabel(CompactLine line) {
        return line.length() <= LONGEST_LABEL
                && STOPS.indexOf(line.at(line.length() - 1)) < 0
                && line.strip(":").text().chars().allMatch(Character::isIdeographic)
                && !Words.anyOpens(line.text(), LAST_WORDS)
                && !AgencyNames.isName(line.text());
    }
}
