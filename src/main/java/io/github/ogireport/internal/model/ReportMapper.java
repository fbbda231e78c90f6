package io.github.ogireport.internal.model;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.ArrayList;
import java.util.List;

/** From the typed tree to the records. */
public final class ReportMapper {
    private ReportMapper() {}

    /** The records of {@code document}, of which {@code read} is known; what is missing goes to {@code diagnostics}. */
    public static AnnualReport map(ReportDocument document, ReadMetadata read, DiagnosticCollector diagnostics) {
        List<ReportSection> sections = new ArrayList<>(6);
        List<ReportParagraph> preamble = new ArrayList<>();
        for (Part part : document.parts()) {
            if (part instanceof Section section) {
                sections.add(new ReportSection(section.kind(), section.heading().text(), paragraphs(section.blocks())));
            } else if (part instanceof Preamble) {
                preamble.addAll(paragraphs(part.blocks()));
            }
        }
        FormRows rows = FormRows.of(document, diagnostics);
        Metadata metadata = metadata(read);
        boolean isReport = !sections.isEmpty();
        MissingCells missing = new MissingCells(document, diagnostics, isReport);
        return new AnnualReport(
                metadata,
                preamble,
                sections,
                ProactiveMapper.map(rows, missing, metadata),
                RequestMapper.map(rows, missing, metadata),
                ChallengeMapper.map(rows, missing));
    }

    private static Metadata metadata(ReadMetadata read) {
        Metadata metadata = Metadata.none();
        metadata = read.title().certain().map(metadata::withTitle).orElse(metadata);
        metadata = read.agency().certain().map(metadata::withAgency).orElse(metadata);
        metadata = read.year().certain().map(metadata::withYear).orElse(metadata);
        metadata = read.period().certain().map(metadata::withPeriod).orElse(metadata);
        return read.publishedOn().certain().map(metadata::withPublishedOn).orElse(metadata);
    }

    private static List<ReportParagraph> paragraphs(List<Block> blocks) {
        List<ReportParagraph> paragraphs = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph line && line.isProse()) {
                paragraphs.add(new ReportParagraph(line.kind() == Paragraph.Kind.SUBHEADING, line.text()));
            }
        }
        return paragraphs;
    }
}
