package io.github.ogireport.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is what a person sees in the final form of a Word document. */
class VisibleTextOfWordTest {
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"/>
            <w:style w:type="paragraph" w:styleId="hiddenParagraph"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="struck"><w:rPr><w:strike/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="struckToo"><w:basedOn w:val="struck"/></w:style>
            <w:style w:type="character" w:styleId="notStruck"><w:basedOn w:val="struck"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="hidden"><w:basedOn w:val="loop"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="loop"><w:basedOn w:val="hidden"/></w:style>
            """;

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
                    [vanish:5]27                    -> 27
                    [vanish=0:5]27                  -> 527
                    [vanish=true:5]27               -> 27
                    [webHidden:5]27                 -> 527
                    [strike:5]27                    -> 27
                    [dstrike:5]27                   -> 27
                    [strike=false:5]27              -> 527
                    [rStyle=struck:5]27             -> 27
                    [rStyle=struckToo:5]27          -> 27
                    [rStyle=notStruck:5]27          -> 527
                    [rStyle=struck,strike=0:5]27    -> 527
                    [rStyle=hidden:5]27             -> 27
                    [rStyle=noSuch:5]27             -> 527
                    [strike:27]                     -> ?
                    [vanish:27]                     -> ''
                    27[vertAlign=superscript:1]     -> 27{1}
                    27[vertAlign=superscript:[1]]   -> 27{[1}]
                    27[vertAlign=baseline:1]        -> 271
                    2[vertAlign=superscript:1]7     -> ?2{1}7
                    [vertAlign=superscript:1]       -> ?{1}
                    CO[vertAlign=subscript:2]       -> CO{2}
                    27[position=6:1]                -> ?271
                    [position=-4:27]                -> 27
                    [color=FFFFFF:5]27              -> ?527
                    [color=FF0000:5]27              -> 527
                    [sz=2:5]27                      -> ?527
                    [sz=21:5]27                     -> 527
                    """)
    void runs_of_a_cell(String cell, String read) throws IOException {
        assertThat(WordFileMaker.document("| 规章 | " + cell + " | 3 |")
                        .styles(STYLES)
                        .dump())
                .isEqualTo("| 规章 | " + read + " | 3 |\n");
    }

    @Test
    void the_ground_colour_of_the_theme_is_white() throws IOException {
        String white = "<w:r><w:rPr><w:color w:val=\"auto\" w:themeColor=\"background1\"/></w:rPr><w:t>7</w:t></w:r>";

        assertThat(WordFileMaker.document("<w:tbl>" + WordFileMaker.row("| 规章 | 2 |") + "</w:tbl>")
                        .replaced(
                                "word/document.xml",
                                "</w:r></w:p></w:tc></w:tr>",
                                "</w:r>" + white + "</w:p></w:tc></w:tr>")
                        .dump())
                .isEqualTo("| 规章 | ?27 |\n");
    }

    @Test
    void white_on_a_dark_ground_is_seen() throws IOException {
        String shaded = "<w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>"
                + WordFileMaker.paragraph("[color=FFFFFF:规章]") + "</w:tc>";

        assertThat(WordFileMaker.document("<w:tbl><w:tr>" + shaded + shaded + "</w:tr></w:tbl>")
                        .dump())
                .isEqualTo("| 规章 | 规章 |\n");
    }

    @Test
    void two_styles_that_both_hide_show_and_what_is_stated_at_the_run_holds() throws IOException {
        assertThat(WordFileMaker.document("""
                                (pStyle=hiddenParagraph)甲[rStyle=hidden:乙][vanish=0:丙]
                                丁
                                """).styles(STYLES).dump()).isEqualTo("乙丙丁\n");
    }

    @Test
    void defaults_of_the_document_may_hide_everything() throws IOException {
        assertThat(WordFileMaker.document("甲[vanish=0:乙]")
                        .styles(
                                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>")
                        .dump())
                .isEqualTo("乙\n");
    }

    @Test
    void a_style_of_tables_that_crosses_out_some_rows_makes_the_table_uncertain() throws IOException {
        String table =
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr>" + WordFileMaker.row("| 1 | 2 |") + "</w:tbl>";

        assertThat(WordFileMaker.document(table)
                        .styles(
                                "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"lastRow\"><w:rPr><w:strike/>"
                                        + "</w:rPr></w:tblStylePr></w:style>")
                        .dump())
                .isEqualTo("| ?1 | ?2 |\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
                    <w:del><w:r><w:delText>5</w:delText></w:r></w:del>%s              -> 27
                    <w:del><w:r><w:t>5</w:t></w:r></w:del>%s                          -> 27
                    <w:ins><w:r><w:t>5</w:t></w:r></w:ins>%s                          -> 527
                    <w:ins><w:del><w:r><w:t>5</w:t></w:r></w:del></w:ins>%s           -> 27
                    <w:moveFrom><w:r><w:t>5</w:t></w:r></w:moveFrom>%s                -> 27
                    <w:moveTo><w:r><w:t>5</w:t></w:r></w:moveTo>%s                    -> 527
                    <w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>5</w:t></w:r>%s -> 527
                    <w:pPr><w:pPrChange><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange></w:pPr>%s -> 27
                    """)
    void revisions_are_accepted(String before, String read) throws IOException {
        String paragraph = "<w:p>" + before.formatted(WordFileMaker.runs("27")) + "</w:p>";

        assertThat(WordFileMaker.document("| 规章 | " + paragraph + " |").dump()).isEqualTo("| 规章 | " + read + " |\n");
    }

    @Test
    void deleted_rows_are_gone_and_inserted_ones_are_there() throws IOException {
        String cell = "<w:tc>" + WordFileMaker.paragraph("7") + "</w:tc>";

        assertThat(WordFileMaker.document("<w:tbl>" + WordFileMaker.row("| 1 | (vMerge=restart)2 |")
                                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell + cell + "</w:tr>"
                                + "<w:tr><w:trPr><w:ins/></w:trPr>" + cell + cell + "</w:tr>"
                                + WordFileMaker.row("| 3 | (vMerge)  |") + "</w:tbl>")
                        .dump())
                .isEqualTo("""
                        | 1 | 2 |
                        | 7 | 7 |
                        | 3 | ? |
                        """);
    }

    @Test
    void a_row_that_is_hidden_with_all_that_stands_in_it_is_not_there() throws IOException {
        String row = "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        String hidden = WordFileMaker.paragraph("[vanish:5]");

        assertThat(WordFileMaker.document("<w:tbl>" + WordFileMaker.row("| 1 | 2 |") + row.formatted(hidden, hidden)
                                + row.formatted(hidden, WordFileMaker.paragraph("6")) + "</w:tbl>")
                        .dump())
                .isEqualTo("""
                        | 1 | 2 |
                        |  | 6 |
                        """);
    }

    @Test
    void paragraphs_whose_border_was_deleted_are_one() throws IOException {
        String mark = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>%s</w:p>";

        assertThat(WordFileMaker.document(mark.formatted(WordFileMaker.runs("总体"))
                                + WordFileMaker.paragraph("情况")
                                + mark.formatted("")
                                + WordFileMaker.paragraph("乙")
                                + mark.formatted(WordFileMaker.runs("丙")))
                        .dump())
                .isEqualTo("总体情况\n乙\n丙\n");
    }
}
