package io.github.ogireport.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths as values and as texts. */
class ReportPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "members",
                "year",
                "agency",
                "title",
                "period",
                "publishedOn",
                "sections.overview",
                "requests",
                "requests.newlyReceived",
                "requests.extension",
                "requests.newlyReceived.total",
                "proactive.fees.amount",
                "challenges.directLitigation.pending",
                "previous:requests.carriedForward.total",
                "member[0]:year",
                "member[12]:sections.overview"
            })
    void aPathIsItsText(String text) throws Exception {
        ReportPath path = ReportPath.parse(text);

        assertThat(path).hasToString(text).isEqualTo(ReportPath.parse(text));
        assertThat(copy(path)).isEqualTo(path).hasSameHashCodeAs(path);
    }

    private static Object copy(ReportPath path) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(path);
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    @Test
    void pathsAreMadeOfTheForm() {
        assertThat(CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL))
                .isSameAs(ReportPath.parse("requests.newlyReceived.total"));
        assertThat(RowPath.of(ProactiveRow.FEES)).isSameAs(ReportPath.parse("proactive.fees"));
        assertThat(SectionPath.of(SectionKind.OVERVIEW)).isEqualTo(ReportPath.parse("sections.overview"));
        assertThat(TablePath.of(TableKind.CHALLENGES)).isEqualTo(ReportPath.parse("challenges"));
        assertThat(CellPath.all()).hasSize(29 + 26 * 7 + 15).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> CellPath.of(ProactiveRow.RULES, ProactiveColumn.AMOUNT));
    }

    @ParameterizedTest
    @CsvSource({
        "requests.newReceived.total, requests.newlyReceived.total",
        "sections.overveiw, sections.overview",
        "proactive.rules.amount, proactive.fees.amount"
    })
    void aTextThatIsNoPathIsAnsweredWithTheNearest(String text, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPath.parse(text))
                .withMessageContaining("'" + nearest + "'");
    }

    @Test
    void aRowIsNoPathOfACell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellPath.parse("requests.newlyReceived"))
                .withMessageContaining("path of a cell");
    }

    @Test
    void aPathCoversWhatLiesBelow() {
        ReportPath cell = ReportPath.parse("requests.newlyReceived.total");

        assertThat(List.of("", "requests", "requests.newlyReceived", "requests.newlyReceived.total"))
                .allMatch(around -> ReportPath.parse(around).covers(cell));
        assertThat(List.of("requests.carriedIn", "challenges", "year"))
                .noneMatch(other -> ReportPath.parse(other).covers(cell));
    }

    /** After a change of the form: {@code mvn test -Dtest=ReportPathTest -Dpaths.update=true}. */
    @Test
    void thePageOfPathsIsCurrent() throws IOException {
        Path page = Path.of("docs/paths.md");
        List<String> lines = new ArrayList<>();
        lines.add("# Paths");
        lines.add("");
        lines.add(
                "Every cell of both forms by its path, with the label that the form prints and its English name. The columns");
        lines.add("2019 and 2021 say which form has the cell. This page is made from the enums of `form`.");
        lines.add("");
        lines.add("| path | printed label | English | 2019 | 2021 |");
        lines.add("|---|---|---|---|---|");
        for (CellPath path : CellPath.all()) {
            lines.add("| `" + path + "` | " + path.label(Locale.CHINESE) + " | " + path.label(Locale.ENGLISH) + " | "
                    + mark(path, TableForm.FORM_2019) + " | " + mark(path, TableForm.FORM_2021) + " |");
        }
        lines.add("");
        lines.add(
                "Other paths: a row without its column, a table (`proactive`, `requests`, `challenges`), its rows beside the form");
        lines.add(
                "(`requests.extension`), a section (`sections.overview` …), metadata (`title`, `agency`, `year`, `period`,");
        lines.add(
                "`publishedOn`), the report as a whole (empty). In comparisons also `members`, and paths in other reports:");
        lines.add("`previous:requests.carriedForward.total`, `member[0]:year`.");
        String text = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("paths.update")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    private static String mark(CellPath path, TableForm form) {
        return path.row().columns(form).contains(path.column()) ? "yes" : "";
    }
}
