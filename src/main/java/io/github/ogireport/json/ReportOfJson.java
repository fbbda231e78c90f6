package io.github.ogireport.json;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.Period;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a report of the values that its JSON holds. */
final class ReportOfJson {
    private ReportOfJson() {}

    static AnnualReport read(@Nullable Object json) {
        JsonObject report = JsonObject.of(json);
        JsonObject tables = report.object("tables");
        List<ReportSection> sections = new ArrayList<>();
        for (JsonObject section : report.objects("sections")) {
            sections.add(
                    new ReportSection(sectionOf(section.text("kind")), section.text("heading"), paragraphs(section)));
        }
        return new AnnualReport(
                metadata(report),
                paragraphs("preamble", report),
                sections,
                proactive(report.object(TableKind.PROACTIVE.key()), tables.object(TableKind.PROACTIVE.key())),
                requests(report.object(TableKind.REQUESTS.key()), tables.object(TableKind.REQUESTS.key())),
                challenges(report.object(TableKind.CHALLENGES.key()), tables.object(TableKind.CHALLENGES.key())));
    }

    private static Metadata metadata(JsonObject report) {
        Metadata metadata = Metadata.none();
        metadata = report.isNull("title") ? metadata : metadata.withTitle(report.text("title"));
        metadata = report.isNull("agency") ? metadata : metadata.withAgency(report.text("agency"));
        metadata = report.isNull("year")
                ? metadata
                : metadata.withYear(report.number("year").intValueExact());
        if (!report.isNull("period")) {
            JsonObject period = report.object("period");
            metadata = metadata.withPeriod(new Period(date(period.text("start")), date(period.text("end"))));
        }
        return report.isNull("publishedOn") ? metadata : metadata.withPublishedOn(date(report.text("publishedOn")));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no date: '" + text + "'", e);
        }
    }

    private static SectionKind sectionOf(String key) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no section '" + key + "'");
    }

    private static List<ReportParagraph> paragraphs(JsonObject section) {
        return paragraphs("paragraphs", section);
    }

    private static List<ReportParagraph> paragraphs(String name, JsonObject fields) {
        return fields.objects(name).stream()
                .map(paragraph -> new ReportParagraph(paragraph.flag("subheading"), paragraph.text("text")))
                .toList();
    }

    private static List<ExtensionRow> extensions(JsonObject table) {
        return table.objects("extensions").stream()
                .map(row -> new ExtensionRow(
                        row.text("label"),
                        row.objects("cells").stream().map(ReportOfJson::cell).toList()))
                .toList();
    }

    private static ProactiveDisclosure proactive(JsonObject rows, JsonObject table) {
        List<ProactiveCounts> counts = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            if (rows.has(row.key())) {
                JsonObject cells = rows.object(row.key());
                boolean older = row.isIn(TableForm.FORM_2019)
                        && cells.has(row.columns(TableForm.FORM_2019).get(0).key());
                TableForm form = older ? TableForm.FORM_2019 : TableForm.FORM_2021;
                counts.add(new ProactiveCounts(row, form, cells(cells, row.columns(form))));
            }
        }
        return new ProactiveDisclosure(table.flag("present"), counts, extensions(table));
    }

    private static RequestHandling requests(JsonObject rows, JsonObject table) {
        List<RequestCounts> counts = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (rows.has(row.key())) {
                List<Cell> cells = cells(rows.object(row.key()), List.of(Applicant.values()));
                counts.add(new RequestCounts(
                        row,
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)));
            }
        }
        TableForm form = rows.has(RequestRow.OTHER_HANDLING.key()) ? TableForm.FORM_2019 : TableForm.FORM_2021;
        return new RequestHandling(table.flag("present"), form, counts, extensions(table));
    }

    private static Challenges challenges(JsonObject rows, JsonObject table) {
        return new Challenges(
                table.flag("present"),
                group(rows, ChallengeGroup.RECONSIDERATION),
                group(rows, ChallengeGroup.DIRECT_LITIGATION),
                group(rows, ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION));
    }

    private static ChallengeCounts group(JsonObject rows, ChallengeGroup group) {
        List<Cell> cells = cells(rows.object(group.key()), List.of(ChallengeResult.values()));
        return new ChallengeCounts(group, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private static List<Cell> cells(JsonObject row, List<? extends FormColumn> columns) {
        return columns.stream().map(column -> cell(row.object(column.key()))).toList();
    }

    private static Cell cell(JsonObject cell) {
        String state = cell.text("state");
        String text = cell.text("text");
        for (CellState known : CellState.values()) {
            if (known.key().equals(state)) {
                return switch (known) {
                    case NUMBER ->
                        new Cell.Number(cell.number("value"), cell.isNull("unit") ? "" : cell.text("unit"), text);
                    case BLANK -> Cell.blank();
                    case PLACEHOLDER -> Cell.placeholder(text);
                    case UNREADABLE -> Cell.unreadable(text);
                    case MISSING -> Cell.missing();
                };
            }
        }
        throw new IllegalArgumentException("there is no state '" + state + "' of cells");
    }
}
