package io.github.ogireport.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Automatic numbers are printed before their paragraphs. */
class AutomaticNumbersTest {
    private static final String HEADINGS = definition(
                    0,
                    level(0, "chineseCounting", "%1、"),
                    level(1, "chineseCounting", "（%2）"),
                    level(2, "decimal", "%3."))
            + list(1, 0, "");

    @Test
    void headings_and_rows_of_a_report() throws IOException {
        assertThat(WordFileMaker.document(numbered(1, 0, "总体情况") + numbered(1, 0, "主动公开政府信息情况")
                                + "<w:tbl><w:tr><w:tc>" + numbered(1, 1, "予以公开") + "</w:tc><w:tc>"
                                + WordFileMaker.paragraph("1") + "</w:tc></w:tr>"
                                + "<w:tr><w:tc>" + numbered(1, 1, "不予公开") + numbered(1, 2, "属于国家秘密")
                                + "</w:tc><w:tc/></w:tr></w:tbl>"
                                + numbered(1, 0, "存在的主要问题"))
                        .numbering(HEADINGS)
                        .dump())
                .isEqualTo("""
                        一、总体情况
                        二、主动公开政府信息情况
                        | （一）予以公开 | 1 |
                        | （二）不予公开⏎1.属于国家秘密 |  |
                        三、存在的主要问题
                        """);
    }

    @Test
    void lists_of_one_definition_count_on_together_and_one_may_start_anew() throws IOException {
        String lists = definition(0, level(0, "decimal", "%1."))
                + list(1, 0, "")
                + list(2, 0, "")
                + list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");

        assertThat(WordFileMaker.document(numbered(1, 0, "甲")
                                + numbered(2, 0, "乙")
                                + numbered(3, 0, "丙")
                                + numbered(3, 0, "丁")
                                + numbered(1, 0, "戊"))
                        .numbering(lists)
                        .dump())
                .isEqualTo("1.甲\n2.乙\n5.丙\n6.丁\n7.戊\n");
    }

    @Test
    void a_level_starts_anew_after_the_levels_that_it_names() throws IOException {
        String never = level(1, "decimal", "%1.%2").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt");

        assertThat(WordFileMaker.document(
                                numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 0, "丙") + numbered(1, 1, "丁"))
                        .numbering(definition(0, level(0, "decimal", "%1."), never) + list(1, 0, ""))
                        .dump())
                .isEqualTo("1.甲\n1.1乙\n2.丙\n2.2丁\n");
    }

    @Test
    void a_list_may_replace_a_level_and_write_all_levels_in_digits() throws IOException {
        String replaced = "<w:lvlOverride w:ilvl=\"1\">"
                + level(1, "chineseCounting", "%1.%2").replace("<w:numFmt", "<w:isLgl/><w:numFmt") + "</w:lvlOverride>";

        assertThat(WordFileMaker.document(numbered(1, 0, "甲") + numbered(1, 1, "乙"))
                        .numbering(HEADINGS.replace(list(1, 0, ""), list(1, 0, replaced)))
                        .dump())
                .isEqualTo("一、甲\n1.1乙\n");
    }

    @Test
    void styles_number_their_paragraphs_and_a_paragraph_may_refuse() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/></w:style>";
        String second = level(1, "chineseCounting", "（%2）").replace("<w:numFmt", "<w:pStyle w:val=\"h2\"/><w:numFmt");

        assertThat(WordFileMaker.document("""
                                (pStyle=h1)甲
                                (pStyle=h2)乙
                                (pStyle=h2,numId=0)丙
                                (pStyle=h1)丁
                                """)
                        .styles(styles)
                        .numbering(definition(0, level(0, "chineseCounting", "%1、"), second) + list(1, 0, ""))
                        .dump())
                .isEqualTo("一、甲\n（一）乙\n丙\n二、丁\n");
    }

    @Test
    void a_definition_may_lie_in_a_style() throws IOException {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String lists = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>"
                + definition(8, level(0, "decimal", "%1.")) + list(1, 7, "") + list(2, 8, "");

        assertThat(WordFileMaker.document(numbered(1, 0, "甲"))
                        .styles(styles)
                        .numbering(lists)
                        .dump())
                .isEqualTo("1.甲\n");
    }

    @Test
    void what_separates_a_number_from_the_text_is_a_blank_and_dots_are_no_text() throws IOException {
        String gap =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";

        assertThat(WordFileMaker.document(numbered(1, 0, "5万元") + numbered(2, 0, "项") + numbered(9, 0, "无"))
                        .numbering(definition(0, gap)
                                + definition(1, level(0, "bullet", "\uF0B7"))
                                + list(1, 0, "")
                                + list(2, 1, ""))
                        .dump())
                .isEqualTo("1. 5万元\n项\n无\n");
    }

    @Test
    void a_number_or_a_dot_before_nothing_but_digits_in_a_cell_makes_it_uncertain() throws IOException {
        String cell = "<w:tc>%s</w:tc>";

        assertThat(WordFileMaker.document("<w:tbl><w:tr>" + cell.formatted(numbered(1, 0, "27"))
                                + cell.formatted(numbered(1, 0, "")) + cell.formatted(numbered(2, 0, "27"))
                                + cell.formatted(numbered(2, 0, "甲")) + "</w:tr></w:tbl>")
                        .numbering(definition(0, level(0, "decimal", "%1."))
                                + definition(1, level(0, "bullet", "-"))
                                + list(1, 0, "")
                                + list(2, 1, ""))
                        .dump())
                .isEqualTo("| ?1.27 | ?2. | ?27 | 甲 |\n");
    }

    @Test
    void paragraphs_that_were_deleted_do_not_count() throws IOException {
        String deleted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>";

        assertThat(WordFileMaker.document(numbered(1, 0, "甲") + deleted + numbered(1, 0, "乙"))
                        .numbering(HEADINGS)
                        .dump())
                .isEqualTo("一、甲\n二、乙\n");
    }

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String level(int level, String format, String pattern) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    private static String numbered(int list, int level, String text) {
        return WordFileMaker.paragraph("(ilvl=" + level + ",numId=" + list + ")" + text)
                .replace("<w:ilvl", "<w:numPr><w:ilvl")
                .replace("</w:pPr>", "</w:numPr></w:pPr>");
    }
}
