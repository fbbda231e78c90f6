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
record Prose(List<ProseLine> preamble, List<ProseLine> sections, List<ProseLine> overview) {
    static Prose of(ReportDocument document) {
        List<ProseLine> preamble = new ArrayList<>();
        List<ProseLine> sections = new ArrayList<>();
        List<ProseLine> overview = new ArrayList<>();
        for (Part part : document.parts()) {
            List<Block> blocks = part.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Paragraph paragraph) {
                    ProseLine line = new ProseLine(paragraph);
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
    List<ProseLine> titles() {
        List<ProseLine> titles = new ArrayList<>(2);
        for (ProseLine line : preamble) {
            if (line.kind() == Paragraph.Kind.TITLE) {
                titles.add(line);
            }
        }
        return titles;
    }
}
