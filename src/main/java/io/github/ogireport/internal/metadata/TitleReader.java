package io.github.ogireport.internal.metadata;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.line.AgencyNames;
import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.metadata.line.TitleLines;
import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.path.MetadataPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the title: of those printed the first that names most, of those in the file the one that all of them name. Titles of two years
 * or of two bodies are none.
 */
final class TitleReader {
    private static final MetadataPath PATH = MetadataPath.TITLE;
    private static final String BETWEEN_NAMES = "_|-–—·»";

    private TitleReader() {}

    static Read<String> read(ReportLines lines, List<Title> fileTitles, DiagnosticCollector doubts) {
        List<Title> titles = lines.titles();
        if (titles.isEmpty()) {
            return switch (fileTitles.size()) {
                case 0 -> Read.absent(lines.origin());
                case 1 -> read(fileTitles.get(0));
                default -> doubt(fileTitles.get(0).text(), fileTitles.get(1).text(), doubts);
            };
        }
        Title best = titles.get(0);
        for (Title title : titles) {
            if (disagree(best, title)) {
                return doubt(best.text(), title.text(), doubts);
            }
            best = weight(title) > weight(best) ? title : best;
        }
        if (best.isOpen()) {
            return doubt(best.longer().get(best.longer().size() - 1).text(), best.text(), doubts);
        }
        return read(best);
    }

    private static Read<String> read(Title title) {
        return new Read<>(title.text().printed(), title.text().span());
    }

    /** Neither of two titles, where the second stands. */
    private static Read<String> doubt(CompactLine one, CompactLine other, DiagnosticCollector doubts) {
        doubts.add(DiagnosticCode.TITLE_UNCERTAIN, PATH, other.span(), one.printed(), other.printed());
        return Read.absent(other.span());
    }

    private static int weight(Title title) {
        return (title.report().year().isThere() ? 2 : 0) + (title.report().isNamed() ? 1 : 0);
    }

    private static boolean disagree(Title one, Title other) {
        boolean years = one.report().year().isThere()
                && other.report().year().isThere()
                && one.report().year().year() != other.report().year().year();
        boolean bodies = one.report().isNamed()
                && other.report().isNamed()
                && !AgencyNames.areOfOneBody(
                        one.report().body().text(), other.report().body().text());
        return years || bodies;
    }

    /** The titles that a file has of itself, without the names of columns and of the web site around them. */
    static List<Title> inFile(List<Witness> witnesses) {
        List<Title> titles = new ArrayList<>(1);
        for (CompactLine said : MetadataReader.said(Witness.About.TITLE, witnesses)) {
            int start = 0;
            for (int i = 0; i <= said.length(); i++) {
                if (i == said.length() || BETWEEN_NAMES.indexOf(said.at(i)) >= 0) {
                    add(said.part(start, i), titles);
                    start = i + 1;
                }
            }
        }
        return titles;
    }

    private static void add(CompactLine piece, List<Title> titles) {
        for (Title title : TitleLines.find(List.of(piece))) {
            String words = title.text().text();
            if (title.report().year().isThere()
                    && titles.stream().noneMatch(each -> each.text().text().equals(words))) {
                titles.add(title);
            }
        }
    }
}
