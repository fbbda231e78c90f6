package io.github.ogireport.internal.layout;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.heading.SectionHeadings.Stretch;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens sections that have lost their headings: at their table, which is known by its own labels, and section five after the table of
 * section four.
 */
final class ImplicitHeadings {
    private static final int SHORTEST_PROSE = 30;

    private final LayoutText source;
    private final List<Piece> pieces = new ArrayList<>(8);
    private final Set<SectionKind> known = EnumSet.noneOf(SectionKind.class);

    private ImplicitHeadings(LayoutText source) {
        this.source = source;
    }

    /** The parts of the text, each with its tables; {@code tables} stand in the order of the text. */
    static List<Piece> of(List<Stretch> stretches, List<MarkedTable> tables, LayoutText source) {
        ImplicitHeadings sections = new ImplicitHeadings(source);
        for (Stretch stretch : stretches) {
            if (stretch.kind() != null) {
                sections.known.add(stretch.kind());
            }
        }
        boolean anything = !sections.known.isEmpty() || !tables.isEmpty();
        for (Stretch stretch : stretches) {
            sections.split(stretch, tablesOf(stretch, tables));
        }
        if (anything) {
            sections.doubtMissing();
        }
        return sections.pieces;
    }

    private static List<MarkedTable> tablesOf(Stretch stretch, List<MarkedTable> tables) {
        return tables.stream()
                .filter(table -> table.start() >= stretch.start() && table.start() < stretch.end())
                .toList();
    }

    private void split(Stretch stretch, List<MarkedTable> tables) {
        @Nullable SectionKind kind = stretch.kind();
        int start = stretch.start();
        int headingEnd = stretch.headingEnd();
        List<MarkedTable> own = new ArrayList<>();
        for (MarkedTable table : tables) {
            SectionKind home = table.kind().section();
            if (!known.contains(home) && home != kind) {
                pieces.add(new Piece(kind, start, headingEnd, table.start(), own));
                kind = home;
                start = table.start();
                headingEnd = start;
                own = new ArrayList<>();
                open(home, start);
            }
            own.add(table);
        }
        int problems = startOfProblems(own, stretch.end());
        if (problems >= 0) {
            pieces.add(new Piece(kind, start, headingEnd, problems, own));
            kind = SectionKind.PROBLEMS_AND_IMPROVEMENTS;
            start = problems;
            headingEnd = problems;
            own = List.of();
            open(kind, problems);
        }
        pieces.add(new Piece(kind, start, headingEnd, stretch.end(), own));
    }

    private void open(SectionKind kind, int at) {
        known.add(kind);
        source.doubt(DiagnosticCode.HEADING_MISSING, SectionPath.of(kind), at, at);
    }

    /** Where prose begins after the table of section four, if section five has no heading; else -1. */
    private int startOfProblems(List<MarkedTable> tables, int end) {
        if (tables.isEmpty() || known.contains(SectionKind.PROBLEMS_AND_IMPROVEMENTS)) {
            return -1;
        }
        MarkedTable last = tables.get(tables.size() - 1);
        int from = source.text().startOfText(last.end(), end);
        return last.kind() == TableKind.CHALLENGES && end - from >= SHORTEST_PROSE ? from : -1;
    }

    private void doubtMissing() {
        int end = source.text().length();
        for (SectionKind kind : SectionKind.values()) {
            if (!known.contains(kind)) {
                source.doubt(DiagnosticCode.HEADING_MISSING, SectionPath.of(kind), end, end);
            }
        }
    }
}
