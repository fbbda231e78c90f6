package io.github.ogireport.cli.output.form;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.Section;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section of a report under its official heading.
 *
 * @param kind    which of the six
 * @param present whether the report has it
 * @param prose   its paragraphs
 * @param tables  the table that the form has in it, where it has one
 */
public record FormSection(SectionKind kind, boolean present, List<Paragraph> prose, List<FormTable> tables) {
    /** Takes copies of the lists. */
    public FormSection {
        prose = List.copyOf(prose);
        tables = List.copyOf(tables);
    }

    /** All six sections of {@code report} in the order of the form, its tables in the language of {@code locale}. */
    public static List<FormSection> of(CheckedReport report, Locale locale) {
        List<FormSection> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            List<FormTable> tables = new ArrayList<>();
            for (TableKind table : TableKind.values()) {
                if (table.section() == kind) {
                    tables.add(FormTable.of(report.report(), table, locale));
                }
            }
            List<Paragraph> prose = new ArrayList<>();
            for (Part part : report.document().parts()) {
                if (part instanceof Section section && section.kind() == kind) {
                    prose.addAll(prose(part));
                }
            }
            boolean present = report.document().section(kind).isPresent();
            sections.add(new FormSection(kind, present, prose, tables));
        }
        return sections;
    }

    /** The prose before the first section. */
    public static List<Paragraph> preamble(CheckedReport report) {
        Optional<Part> first = report.document().parts().stream().findFirst();
        return first.filter(Preamble.class::isInstance).map(FormSection::prose).orElse(List.of());
    }

    private static List<Paragraph> prose(Part part) {
        return part.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(Paragraph::isProse)
                .toList();
    }
}
