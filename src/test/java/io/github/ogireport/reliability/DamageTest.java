package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Section;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Damage stays where it is: what happens to one section leaves the records of the others as they were. */
class DamageTest {
    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aLineDeletedDoubledOrSwappedWithTheNextLeavesTheOtherSectionsAsTheyWere(String name) {
        String text = Golden.text(name);
        ParseResult intact = ReportParser.parse(text);
        List<String> lines = text.lines().toList();
        int[] starts = starts(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || isStructure(intact, starts[i], lines.get(i))) {
                continue;
            }
            Set<SectionKind> touched = EnumSet.noneOf(SectionKind.class);
            touched.addAll(sectionAt(intact, starts[i]));
            keepsTheOthers(intact, touched, without(lines, i));
            keepsTheOthers(intact, touched, doubled(lines, i));
            boolean swappable = i + 1 < lines.size() && !isStructure(intact, starts[i + 1], lines.get(i + 1));
            if (swappable) {
                touched.addAll(sectionAt(intact, starts[i + 1]));
                List<String> swapped = new ArrayList<>(lines);
                Collections.swap(swapped, i, i + 1);
                keepsTheOthers(intact, touched, swapped);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aLineThatIsPartOfTheStructureMayGoOrComeTwiceWithoutABrokenPromise(String name) {
        String text = Golden.text(name);
        ParseResult intact = ReportParser.parse(text);
        List<String> lines = text.lines().toList();
        int[] starts = starts(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isStructure(intact, starts[i], lines.get(i))) {
                parse(without(lines, i));
                parse(doubled(lines, i));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aSectionDeletedLeavesTheOthersAsTheyWereAndIsMissed(String name) {
        String text = Golden.text(name);
        ParseResult intact = ReportParser.parse(text);
        for (Section section : intact.document().sections()) {
            String without = text.substring(0, section.span().start())
                    + text.substring(section.span().end());
            ParseResult damaged = ReportParser.parse(without);
            Promises.areKept(without, damaged);
            assertThat(damaged.report().section(section.kind()))
                    .as("%s of %s", section.kind(), name)
                    .isEmpty();
            sameBut(Set.of(section.kind()), intact.report(), damaged.report());
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void aSectionDoubledIsSaidToBeRepeated(String name) {
        String text = Golden.text(name);
        ParseResult intact = ReportParser.parse(text);
        for (Section section : intact.document().sections()) {
            String own = section.span().in(text);
            String doubled = text.substring(0, section.span().end())
                    + "\n" + own + "\n"
                    + text.substring(section.span().end());
            ParseResult damaged = ReportParser.parse(doubled);
            Promises.areKept(doubled, damaged);
            if (section.heading().isPrinted()) {
                assertThat(damaged.diagnostics())
                        .as("%s of %s", section.kind(), name)
                        .anyMatch(diagnostic -> diagnostic.path().equals(SectionPath.of(section.kind()))
                                && diagnostic.code().equals("HEADING_REPEATED"));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void sectionsInAnotherOrderKeepTheirTables(String name) {
        String text = Golden.text(name);
        ParseResult intact = ReportParser.parse(text);
        List<Part> parts = intact.document().parts();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (printed(parts.get(i)) && printed(parts.get(j))) {
                    List<Part> order = new ArrayList<>(parts);
                    Collections.swap(order, i, j);
                    StringBuilder swapped = new StringBuilder();
                    order.forEach(part -> swapped.append(part.span().in(text)).append('\n'));
                    ParseResult damaged = ReportParser.parse(swapped);
                    Promises.areKept(swapped.toString(), damaged);
                    assertThat(Stated.cells(damaged.report()))
                            .as("%s: %s and %s", name, i, j)
                            .isEqualTo(Stated.cells(intact.report()));
                }
            }
        }
    }

    private static boolean printed(Part part) {
        return part instanceof Section section && section.heading().isPrinted();
    }

    /** Headings and the labels of table blocks, whose loss may rightly change what a neighbour is taken for. */
    private static boolean isStructure(ParseResult intact, int start, String line) {
        for (Section section : intact.document().sections()) {
            boolean heading = section.heading().isPrinted()
                    && section.heading().span().start() <= start + line.length()
                    && section.heading().span().end() >= start;
            boolean startsHere =
                    section.span().start() >= start && section.span().start() <= start + line.length();
            if (heading || startsHere) {
                return true;
            }
        }
        return sectionAt(intact, start).isEmpty();
    }

    private static Set<SectionKind> sectionAt(ParseResult result, int offset) {
        for (Section section : result.document().sections()) {
            if (section.span().start() <= offset && offset < section.span().end()) {
                return EnumSet.of(section.kind());
            }
        }
        return EnumSet.noneOf(SectionKind.class);
    }

    private static void keepsTheOthers(ParseResult intact, Set<SectionKind> touched, List<String> lines) {
        sameBut(touched, intact.report(), parse(lines).report());
    }

    private static ParseResult parse(List<String> lines) {
        String text = String.join("\n", lines);
        ParseResult result = ReportParser.parse(text);
        Promises.areKept(text, result);
        return result;
    }

    private static void sameBut(Set<SectionKind> touched, AnnualReport intact, AnnualReport damaged) {
        Map<SectionKind, ReportSection> before = sections(touched, intact);
        assertThat(sections(touched, damaged)).as("touched %s", touched).isEqualTo(before);
        assertThat(cells(touched, damaged)).as("touched %s", touched).isEqualTo(cells(touched, intact));
    }

    private static Map<SectionKind, ReportSection> sections(Set<SectionKind> touched, AnnualReport report) {
        Map<SectionKind, ReportSection> sections = new TreeMap<>();
        report.sections().forEach(section -> sections.put(section.kind(), section));
        sections.keySet().removeAll(touched);
        return sections;
    }

    private static Map<String, Cell> cells(Set<SectionKind> touched, AnnualReport report) {
        Map<String, Cell> cells = new TreeMap<>(Stated.cells(report));
        for (TableKind table : TableKind.values()) {
            if (touched.contains(table.section())) {
                cells.keySet().removeIf(path -> path.startsWith(table.key() + "."));
            }
        }
        return cells;
    }

    private static List<String> without(List<String> lines, int index) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(index);
        return changed;
    }

    private static List<String> doubled(List<String> lines, int index) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(index, lines.get(index));
        return changed;
    }

    private static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
        return starts;
    }
}
