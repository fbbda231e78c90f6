package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as reports word them, each in the prose of a report whose tables are known: what agrees with the tables gives no
 * warning, every figure that contradicts them is found in its own clause, and what is about something else stays silent.
 */
class ProseCorpusTest {
    private static final Pattern FIGURE = Pattern.compile("\\{([^>}]*)>([^}]*)}");
    private static final Pattern NOUN = Pattern.compile("公开申请|依申请|信息公开|规范性文件|行政许可|行政处罚|行政强制|收费|处理费|[0-9]条");
    private static final String ON_REQUEST = "（二）依申请公开。";
    private static final String ASPECTS = "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作均有进展。";

    static List<String> statements() {
        return lines("/prose/statements.txt");
    }

    static List<String> governments() {
        return lines("/prose/governments.txt");
    }

    static List<String> noise() {
        return lines("/prose/noise.txt");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void whatAgreesGivesNoWarning(String line) {
        String[] fields = line.split("\\|", 3);
        String sentence = FIGURE.matcher(fields[2]).replaceAll("$1");

        assertThat(warnings(with(fields[1], "", sentence))).isEmpty();
        assertThat(warnings(with(fields[1], ON_REQUEST, sentence))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyFigureThatContradictsIsFoundInItsClause(String line) {
        String[] fields = line.split("\\|", 3);
        for (Planted planted : planted(fields[2])) {
            // 收到申请36件 speaks of requests for information only where its paragraph does.
            boolean saysItself = NOUN.matcher(planted.sentence()).find();
            PrintedReport printed = with(fields[1], saysItself ? "" : ON_REQUEST, planted.sentence());
            int figure = printed.text().indexOf(planted.sentence()) + planted.figure();

            assertThat(printed.read().findings())
                    .as(planted.sentence())
                    .filteredOn(finding -> finding.code().equals("OGI-" + fields[0]))
                    .isNotEmpty()
                    .allMatch(finding -> finding.place().start() <= figure
                            && figure < finding.place().end());
        }
    }

    @ParameterizedTest
    @MethodSource("noise")
    void whatIsAboutSomethingElseGivesNoWarning(String line) {
        String[] fields = line.split("\\|", 2);

        assertThat(warnings(with(fields[0], "", fields[1]))).isEmpty();
        assertThat(warnings(with(fields[0], ON_REQUEST, fields[1]))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("governments")
    void whatAGovernmentSaysOfItsPlaceIsAClaimInItsOwnReportAlone(String line) {
        String[] fields = line.split("\\|", 4);
        SectionKind kind = section(fields[2]);
        String right = FIGURE.matcher(fields[3]).replaceAll("$1");
        String wrong = FIGURE.matcher(fields[3]).replaceAll("$2");

        assertThat(warnings(in(SoundReport.of(fields[0], 2024), kind, right))).isEmpty();
        assertThat(in(SoundReport.of(fields[0], 2024), kind, wrong).read().findings())
                .extracting(Finding::code)
                .contains("OGI-" + fields[1]);
        assertThat(warnings(in(SoundReport.ofWaterBureau(), kind, right))).isEmpty();
        assertThat(warnings(in(SoundReport.ofWaterBureau(), kind, wrong))).isEmpty();
    }

    /** A sentence with one wrong figure, and the offset of that figure. */
    private record Planted(String sentence, int figure) {}

    private static List<Planted> planted(String marked) {
        List<Planted> planted = new ArrayList<>();
        int figures = (int) FIGURE.matcher(marked).results().count();
        for (int wrong = 0; wrong < figures; wrong++) {
            StringBuilder sentence = new StringBuilder();
            Matcher matcher = FIGURE.matcher(marked);
            int at = 0;
            int offset = 0;
            for (int i = 0; matcher.find(); i++) {
                sentence.append(marked, at, matcher.start());
                offset = i == wrong ? sentence.length() : offset;
                sentence.append(matcher.group(i == wrong ? 2 : 1));
                at = matcher.end();
            }
            planted.add(new Planted(sentence.append(marked.substring(at)).toString(), offset));
        }
        return planted;
    }

    private static PrintedReport with(String section, String heading, String sentence) {
        SectionKind kind = section(section);
        SoundReport report = SoundReport.ofWaterBureau();
        switch (kind) {
            case OVERVIEW -> report.prose(kind, "2024年，我局扎实推进公开工作。", ASPECTS, heading + sentence);
            case PROBLEMS_AND_IMPROVEMENTS -> report.prose(kind, "公开意识不足，下一步将改进。", sentence);
            case OTHER_MATTERS -> report.prose(kind, sentence, "没有收取其他费用。");
            default -> report.prose(kind, sentence);
        }
        return report.in(Layouts.named("markdown"));
    }

    private static PrintedReport in(SoundReport report, SectionKind kind, String sentence) {
        return report.prose(kind, kind == SectionKind.OVERVIEW ? ASPECTS + sentence : sentence)
                .in(Layouts.named("markdown"));
    }

    private static SectionKind section(String number) {
        return SectionKind.values()[Integer.parseInt(number) - 1];
    }

    private static List<String> warnings(PrintedReport printed) {
        return printed.read().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::message)
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(ProseCorpusTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
