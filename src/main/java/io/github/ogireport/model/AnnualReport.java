package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An OGI annual report (政府信息公开工作年度报告) as records: what it states, without positions. Immutable, equal by content,
 * serialisable. What the text does not state is never a value: it is an empty optional or a cell in one of the four states
 * that are no number.
 *
 * @param metadata  title, agency, year, period, publication date
 * @param preamble  the prose before the first section, without title and web page furniture
 * @param sections  the sections found, in the order of the text
 * @param proactive the table of section two
 * @param requests  the table of section three
 * @param challenges the table of section four
 */
public record AnnualReport(
        Metadata metadata,
        List<ReportParagraph> preamble,
        List<ReportSection> sections,
        ProactiveDisclosure proactive,
        RequestHandling requests,
        Challenges challenges)
        implements Serializable {
    /** Takes copies of the lists. */
    public AnnualReport {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
    }

    /** The title as printed, where there is one. */
    public Optional<String> title() {
        return stated(metadata.title());
    }

    /** The reporting agency, where it is stated. */
    public Optional<String> agency() {
        return stated(metadata.agency());
    }

    /** The year reported on, where it is stated. */
    public OptionalInt year() {
        return metadata.year().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(metadata.year()));
    }

    /** The statistical period, where both its days can be read. */
    public Optional<Period> period() {
        return metadata.periodStart().isEmpty() || metadata.periodEnd().isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(date(metadata.periodStart()), date(metadata.periodEnd())));
    }

    /** The publication date printed in the text, where there is one. */
    public Optional<LocalDate> publishedOn() {
        String printed = metadata.publishedOn();
        return printed.isEmpty() ? Optional.empty() : Optional.of(date(printed));
    }

    /** The section of this kind, where the text has it. */
    public Optional<ReportSection> section(SectionKind kind) {
        for (ReportSection section : sections) {
            if (section.kind() == kind) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The cell of {@code path}, such as {@code requests.newlyReceived.total}; empty where the detected form has none. */
    public Optional<Cell> cell(String path) {
        return Optional.ofNullable(cells().get(path));
    }

    /** All cells of the detected forms by path, in the order of the form, also the missing ones. A new map each time. */
    public Map<String, Cell> cells() {
        return CellTable.of(this);
    }

    /** What the parser of dates of the platform would yield, in a small part of its time. */
    private static LocalDate date(String iso) {
        return isPlain(iso)
                ? LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10))
                : LocalDate.parse(iso);
    }

    private static boolean isPlain(String iso) {
        boolean plain = iso.length() == 10;
        for (int i = 0; plain && i < 10; i++) {
            char c = iso.charAt(i);
            plain = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        return plain;
    }

    private static int number(String iso, int from, int to) {
        return Integer.parseInt(iso, from, to, 10);
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
