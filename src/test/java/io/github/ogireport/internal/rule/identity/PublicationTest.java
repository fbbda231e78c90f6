package io.github.ogireport.internal.rule.identity;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.ProseReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OGI-Y04 and OGI-Y05: when a report was published. */
class PublicationTest {
    private static final String PATH = "publishedOn";

    private static ProseReports published(int year, String agency, String date) {
        return ProseReports.year(year).agency(agency).publishedOn(date);
    }

    @Test
    void isTooEarlyWithinTheYearOfTheReport() {
        rule("OGI-Y04", published(2024, "某县财政局", "2024-12-20")).isViolatedAt(Severity.ERROR, PATH);
        rule("OGI-Y04", published(2024, "某县财政局", "2025-01-02")).passes();
    }

    /** 济宁高新区: a page of January 2020 that carries the report on 2021. */
    @Test
    void takesADateBeforeTheYearForThatOfAnOlderPage() {
        rule("OGI-Y04", published(2021, "济宁高新区", "2020-01-26")).isNotAssessable();
    }

    @Test
    void saysNothingWithoutADate() {
        rule("OGI-Y04", ProseReports.year(2024)).isNotApplicable();
        rule("OGI-Y05", ProseReports.year(2024)).isNotApplicable();
    }

    @Test
    void isNotAssessableWithoutAYear() {
        rule("OGI-Y04", published(0, "城关镇", "2024-12-20")).isNotAssessable();
        rule("OGI-Y05", published(0, "城关镇", "2024-12-20")).isNotAssessable();
    }

    @ParameterizedTest
    @CsvSource({
        "内乡县财政局,     2024-01-31",
        "内乡县人民政府,   2024-03-31",
        "栗江镇人民政府,   2024-01-31",
        "某某管理委员会,   2024-01-31",
    })
    void keepsTheDeadline(String agency, String date) {
        rule("OGI-Y05", published(2023, agency, date)).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "内乡县财政局,                 2024-02-01",
        "国家税务总局,                 2024-02-01",
        "内乡县人民政府,               2024-04-01",
        "衡南县人民政府办公室,         2024-04-01",
    })
    void missesTheDeadline(String agency, String date) {
        rule("OGI-Y05", published(2023, agency, date)).isViolatedAt(Severity.WARNING, PATH);
    }

    /** 大寨乡 2022, 五蛟镇 2020: the law sets townships no date. */
    @ParameterizedTest
    @CsvSource({
        "2022, 大寨乡人民政府,               2023-02-02",
        "2020, 五蛟镇人民政府,               2021-04-09",
        "2020, 正阳街道办事处,               2021-04-09",
        "2020, 某经济技术开发区管理委员会,   2021-04-09",
    })
    void isAnInformationForTownshipsStreetsAndZones(int year, String agency, String date) {
        rule("OGI-Y05", published(year, agency, date)).isViolatedAt(Severity.INFO, PATH);
    }

    @Test
    void isAnInformationInThePandemicWinter() {
        rule("OGI-Y05", published(2019, "内乡县财政局", "2020-02-10")).isViolatedAt(Severity.INFO, PATH);
    }

    @Test
    void isNotAssessableWhereTheKindOfBodyIsNotKnown() {
        rule("OGI-Y05", published(2023, "", "2024-02-10")).isNotAssessable();
        rule("OGI-Y05", published(2023, "衡南县人民政府办公室", "2024-02-10")).isNotAssessable();
    }

    @Test
    void isNotAssessableOnMigratedPages() {
        rule("OGI-Y05", published(2020, "内乡县财政局", "2023-06-10")).isNotAssessable();
    }
}
