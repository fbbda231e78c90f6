package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.internal.rule.cross.prose.ComparableProse;
import io.github.ogireport.internal.rule.cross.prose.ProblemSection;
import io.github.ogireport.internal.rule.cross.prose.Sentences;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepares a section for comparison: without sub-headings and, in section five, without the look back at last year. */
public final class SectionProse {
    private static final int HUNDRED = 100;

    private SectionProse() {}

    public static Optional<ComparableProse> of(Side side, SectionKind kind) {
        if (kind == SectionKind.PROBLEMS_AND_IMPROVEMENTS) {
            return ProblemSection.of(side.report())
                    .map(section -> ComparableProse.of(section.withoutLookBack(), side.agency()));
        }
        Optional<ReportSection> section = side.report().section(kind);
        return section.map(found -> ComparableProse.of(sentences(found), side.agency()));
    }

    /** A share as whole per cent, rounded down so that only what is wholly the same is called 100. */
    public static String percent(double share) {
        return Integer.toString((int) Math.floor(share * HUNDRED)) + "%";
    }

    private static List<String> sentences(ReportSection section) {
        List<String> sentences = new ArrayList<>();
        for (ReportParagraph paragraph : section.paragraphs()) {
            if (!paragraph.subheading()) {
                sentences.addAll(Sentences.of(paragraph.text()));
            }
        }
        return sentences;
    }
}
