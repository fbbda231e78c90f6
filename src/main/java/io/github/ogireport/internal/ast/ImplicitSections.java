package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Table;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.ast.DocumentBuilder.Piece;
import io.github.ogireport.internal.ast.Outline.Stretch;
import io.github.ogireport.internal.ast.TablesReader.Placed;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens sections that have lost their headings: at their table, which is known by its own labels, and section five behind the
 * table of section four.
 */
final class ImplicitSections {
    private static final int SHORTEST_PROSE = 30;

    private final Source source;
    private final List<Piece> pieces = new ArrayList<>(8);
    private final Set<SectionKind> known = EnumSet.noneOf(SectionKind.class);

    private ImplicitSections(Source source) {
        this.source = source;
    }

    static List<Piece> of(List<Stretch> stretches, List<Placed> tables, Source source) {
        ImplicitSections sections = new ImplicitSections(source);
        for (Stretch stretch : stretches) {
            if (stretch.kind() != null) {
                sections.known.add(stretch.kind());
            }
        }
        boolean anything = !sections.known.isEmpty() || !tables.isEmpty();
        for (int i = 0; i < stretches.size(); i++) {
            sections.split(stretches.get(i), tablesOf(i, tables));
        }
        if (anything) {
            sections.sayWhatIsMissing();
        }
        return sections.pieces;
    }

    private static List<Placed> tablesOf(int stretch, List<Placed> tables) {
        List<Placed> own = new ArrayList<>(1);
        for (Placed placed : tables) {
            if (placed.stretch() == stretch) {
                own.add(placed);
            }
        }
        return own;
    }

    private void split(Stretch stretch, List<Placed> tables) {
        Optional<SectionKind> kind = Optional.ofNullable(stretch.kind());
        int start = stretch.start();
        int headingEnd = stretch.heading() == null ? start : stretch.heading().end();
        List<Placed> own = new ArrayList<>();
        for (Placed placed : tables) {
            Table table = placed.table();
            SectionKind home = table.kind().section();
            if (!known.contains(home) && !opened(home) && !Optional.of(home).equals(kind)) {
                int cut = table.span().start();
                pieces.add(new Piece(kind, start, headingEnd, cut, own));
                kind = Optional.of(home);
                start = cut;
                headingEnd = cut;
                own = new ArrayList<>();
                doubt(home, cut);
            }
            own.add(placed);
        }
        int problems = startOfProblems(own, stretch.end());
        if (problems >= 0) {
            pieces.add(new Piece(kind, start, headingEnd, problems, own));
            kind = Optional.of(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
            start = problems;
            headingEnd = problems;
            own = List.of();
            doubt(SectionKind.PROBLEMS_AND_IMPROVEMENTS, problems);
        }
        pieces.add(new Piece(kind, start, headingEnd, stretch.end(), own));
    }

    private boolean opened(SectionKind kind) {
        for (Piece piece : pieces) {
            if (piece.kind().isPresent() && piece.kind().get() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Where prose begins behind the table of section four, if section five has no heading; else -1. */
    private int startOfProblems(List<Placed> tables, int end) {
        if (tables.isEmpty()
                || known.contains(SectionKind.PROBLEMS_AND_IMPROVEMENTS)
                || opened(SectionKind.PROBLEMS_AND_IMPROVEMENTS)) {
            return -1;
        }
        Table last = tables.get(tables.size() - 1).table();
        int from = last.span().end();
        while (from < end && source.text().isSeparator(from)) {
            from++;
        }
        return last.kind() == TableKind.CHALLENGES && end - from >= SHORTEST_PROSE ? from : -1;
    }

    private void doubt(SectionKind kind, int at) {
        source.diagnostics().add(DiagnosticCode.HEADING_MISSING, SectionPath.of(kind), source.span(at, at));
    }

    private void sayWhatIsMissing() {
        int end = source.text().length();
        for (SectionKind kind : SectionKind.values()) {
            @Nullable SectionKind missing = known.contains(kind) || opened(kind) ? null : kind;
            if (missing != null) {
                doubt(missing, end);
            }
        }
    }
}
