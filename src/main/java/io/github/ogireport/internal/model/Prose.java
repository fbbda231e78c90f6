package io.github.ogireport.internal.model;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.form.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text that metadata are read from.
 *
 * @param preamble the lines before the first section, in order, with those of the web page
 * @param sections the lines of all sections, in order
 * @param overview the lines of section one
 */
record Prose(List<Paragraph> preamble, List<Paragraph> sections, List<Paragraph> overview) {
    static Prose of(ReportDocument document) {
        List<Paragraph> preamble = new ArrayList<>();
        List<Paragraph> sections = new ArrayList<>();
        List<Paragraph> overview = new ArrayList<>();
        for (Part part : document.parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Paragraph line) {
                    if (part instanceof Preamble) {
                        preamble.add(line);
                    } else if (part instanceof Section section) {
                        sections.add(line);
                        if (section.kind() == SectionKind.OVERVIEW) {
                            overview.add(line);
                        }
                    }
                }
            }
        }
        return new Prose(preamble, sections, overview);
    }

    /** The titles, in order. */
    List<Paragraph> titles() {
        List<Paragraph> titles = new ArrayList<>(2);
        for (Paragraph line : preamble) {
            if (line.kind() == Paragraph.Kind.TITLE) {
                titles.add(line);
            }
        }
        return titles;
    }
}
