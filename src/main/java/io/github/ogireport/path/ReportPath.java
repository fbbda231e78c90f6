package io.github.ogireport.path;

import io.github.ogireport.internal.message.Messages;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * What a diagnostic, a finding or a lookup is about: a cell, a row, a table, a section, a statement of metadata, or the report
 * as a whole. Immutable; paths of equal text are equal. {@code toString()} is the stable text in CSV, JSON and documents.
 *
 * @since 0.1.0
 */
public sealed interface ReportPath extends Serializable
        permits WholePath, MetadataPath, SectionPath, TablePath, RowPath, CellPath, OtherReportPath {
    /** The report as a whole, whose text is empty. */
    static ReportPath report() {
        return WholePath.REPORT;
    }

    /**
     * The path of this text, such as {@code requests.newlyReceived.total} or {@code sections.overview}.
     *
     * @throws IllegalArgumentException if there is no such path; the message names the nearest one
     */
    static ReportPath parse(String text) {
        return PathTexts.parse(text);
    }

    /** The nearest thing around this one: of a cell the row, of a row the table; empty for the report as a whole. */
    Optional<ReportPath> parent();

    /** Whether {@code other} is this path or lies below it. */
    default boolean covers(ReportPath other) {
        for (Optional<ReportPath> path = Optional.of(other);
                path.isPresent();
                path = path.get().parent()) {
            if (path.get().equals(this)) {
                return true;
            }
        }
        return false;
    }

    /** The printed name, such as 一、本年新收政府信息公开申请数量 / 总计, or its English; empty for the report as a whole. */
    default String label(Locale locale) {
        return Messages.label(toString(), locale);
    }
}
