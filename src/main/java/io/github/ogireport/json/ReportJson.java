package io.github.ogireport.json;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.Period;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RowCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads reports as JSON: the object {@code report} of {@code docs/report.schema.json}. What is not stated is null.
 * Numbers keep the digits printed.
 *
 * @since 0.1.0
 */
public final class ReportJson {
    private ReportJson() {}

    /** {@code report} as JSON, on one line. */
    public static String write(AnnualReport report) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("year", report.year().isPresent() ? report.year().getAsInt() : null);
        fields.put("agency", report.agency().orElse(null));
        fields.put("title", report.title().orElse(null));
        fields.put("period", report.period().map(ReportJson::period).orElse(null));
        fields.put("publishedOn", report.publishedOn().map(LocalDate::toString).orElse(null));
        fields.put("tables", tables(report));
        for (TableKind table : TableKind.values()) {
            fields.put(table.key(), rows(report.rows(table)));
        }
        fields.put("preamble", paragraphs(report.preamble()));
        fields.put(
                "sections", report.sections().stream().map(ReportJson::section).toList());
        return JsonText.write(fields);
    }

    /**
     * The report that {@code json} states, which {@link #write} or the command line has written.
     *
     * @throws IllegalArgumentException if it is no JSON, or not that of a report
     */
    public static AnnualReport read(String json) {
        return ReportOfJson.read(JsonText.read(json));
    }

    private static Map<String, @Nullable Object> period(Period period) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("start", period.start().toString());
        fields.put("end", period.end().toString());
        return fields;
    }

    private static Map<String, @Nullable Object> tables(AnnualReport report) {
        List<String> forms = report.proactive().rows().stream()
                .map(counts -> counts.form().key())
                .distinct()
                .toList();
        Map<String, @Nullable Object> tables = new LinkedHashMap<>();
        tables.put(
                TableKind.PROACTIVE.key(),
                table(
                        report.proactive().present(),
                        forms.size() == 1 ? forms.get(0) : "mixed",
                        report.proactive().extensions()));
        tables.put(
                TableKind.REQUESTS.key(),
                table(
                        report.requests().present(),
                        report.requests().form().key(),
                        report.requests().extensions()));
        tables.put(TableKind.CHALLENGES.key(), table(report.challenges().present(), null, List.of()));
        return tables;
    }

    private static Map<String, @Nullable Object> table(
            boolean present, @Nullable String form, List<ExtensionRow> extensions) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("present", present);
        fields.put("form", present ? form : null);
        fields.put("extensions", extensions.stream().map(ReportJson::extension).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> extension(ExtensionRow row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("label", row.label());
        fields.put("cells", row.cells().stream().map(ReportJson::cell).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> rows(List<? extends RowCounts> rows) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RowCounts row : rows) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.put(row.columns().get(i).key(), cell(row.cells().get(i)));
            }
            fields.put(row.row().key(), cells);
        }
        return fields;
    }

    private static Map<String, @Nullable Object> cell(Cell cell) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("state", cell.state().key());
        fields.put("value", cell.value().orElse(null));
        fields.put("text", cell.text());
        fields.put("unit", cell.unit().isEmpty() ? null : cell.unit());
        return fields;
    }

    private static Map<String, @Nullable Object> section(ReportSection section) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", section.kind().key());
        fields.put("heading", section.heading());
        fields.put("paragraphs", paragraphs(section.paragraphs()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> paragraphs(List<ReportParagraph> paragraphs) {
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        for (ReportParagraph paragraph : paragraphs) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("subheading", paragraph.subheading());
            fields.put("text", paragraph.text());
            written.add(fields);
        }
        return written;
    }
}
