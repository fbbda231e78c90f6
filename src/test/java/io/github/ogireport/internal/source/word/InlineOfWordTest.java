package io.github.ogireport.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the paragraphs of a Word document besides characters. */
class InlineOfWordTest {
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String BOX = "<wps:wsp><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp>";

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
                    <w:t>1</w:t><w:softHyphen/><w:t>2</w:t>                 -> 12
                    <w:t>1</w:t><w:lastRenderedPageBreak/><w:t>2</w:t>      -> 12
                    <w:t>1 </w:t><w:t> 2</w:t>                              -> 12
                    <w:t xml:space="preserve">1 </w:t><w:t>2</w:t>          -> 1 2
                    <w:t>1</w:t><w:tab/><w:t>2</w:t>                        -> '1\t2'
                    <w:t>1</w:t><w:br/><w:t>2</w:t>                         -> 1⏎2
                    <w:t>1</w:t><w:cr/><w:t>2</w:t>                         -> 1⏎2
                    <w:noBreakHyphen/>                                      -> '-'
                    <w:t>27</w:t><w:footnoteReference w:id="2"/>            -> 27
                    <w:t>27</w:t><w:endnoteReference w:id="2"/>             -> 27
                    <w:t>27</w:t><w:commentReference w:id="2"/>             -> 27
                    <w:t>27</w:t><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>1</w:t> -> 27{1}
                    <w:sym w:font="Wingdings" w:char="F0FE"/>               -> ?￼
                    <w:t>2</w:t><w:sym w:font="Symbol" w:char="F037"/>      -> ?2￼
                    <w:drawing><wp:inline><a:blip/></wp:inline></w:drawing> -> ?￼
                    <w:t>27</w:t><w:drawing><wp:anchor><a:blip/></wp:anchor></w:drawing> -> ?27￼
                    <w:pict><v:shape><v:imagedata/></v:shape></w:pict>      -> ?￼
                    <w:object/>                                             -> ?￼
                    <w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>2</w:t> -> ?2
                    <w:rPr><w:vanish/></w:rPr><w:drawing/>                  -> ''
                    <w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhāng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>章</w:t></w:r></w:rubyBase></w:ruby> -> {zhāng}章
                    """)
    void a_run_in_a_cell(String content, String read) throws IOException {
        assertThat(WordFileMaker.document("| 规章 | <w:p><w:r>" + content + "</w:r></w:p> | 3 |")
                        .dump())
                .isEqualTo("| 规章 | " + read + " | 3 |\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
                    <m:oMath><m:r><m:t>27</m:t></m:r></m:oMath>                     -> ?￼
                    <w:bdo w:val="rtl"><w:r><w:t>27</w:t></w:r></w:bdo>             -> ?27
                    <w:smartTag><w:r><w:t>2</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>7</w:t></w:r></w:hyperlink> -> 27
                    <w:fldSimple w:instr="=SUM(LEFT)"><w:r><w:t>27</w:t></w:r></w:fldSimple> -> 27
                    <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>0</w:t></w:r></w:sdtContent></w:sdt> -> ?0
                    <w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:r><w:t>0</w:t></w:r></w:sdtContent></w:sdt> -> ?0
                    <w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt> -> 7
                    """)
    void what_stands_around_runs_in_a_cell(String content, String read) throws IOException {
        assertThat(WordFileMaker.document("| 规章 | <w:p>" + content + "</w:p> | 3 |")
                        .dump())
                .isEqualTo("| 规章 | " + read + " | 3 |\n");
    }

    @Test
    void of_a_field_the_result_is_shown_also_of_one_in_another() throws IOException {
        String inner = BEGIN + instruction("PAGE") + SEPARATE + WordFileMaker.runs("5") + END;

        assertThat(cell(BEGIN
                        + instruction("IF ")
                        + inner
                        + instruction("=5")
                        + SEPARATE
                        + WordFileMaker.runs("27")
                        + END))
                .isEqualTo("27");
    }

    @ParameterizedTest
    @CsvSource({"XE \"规章\", ''", "FORMCHECKBOX, ?￼", "'EQ \\o\\ac(○,1)', ?￼", "SYMBOL 61472, ?￼", "AUTONUM, ?￼"})
    void a_field_without_a_result_is_a_sign_unless_it_prints_nothing(String instruction, String read)
            throws IOException {
        assertThat(cell(BEGIN + instruction(instruction) + END)).isEqualTo(read);
    }

    @Test
    void of_a_list_in_a_form_the_chosen_entry_is_shown() throws IOException {
        String form =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:default w:val=\"0\"/>"
                        + "<w:listEntry w:val=\"0\"/><w:listEntry w:val=\"27\"/></w:ddList></w:ffData></w:fldChar></w:r>";

        assertThat(cell(form + instruction("FORMDROPDOWN") + END)).isEqualTo("27");
    }

    @Test
    void a_field_that_is_broken_makes_its_cell_uncertain_and_no_other() throws IOException {
        assertThat(WordFileMaker.document("| 1 | <w:p>" + BEGIN + "<w:r><w:t>5</w:t></w:r></w:p> | 7 |")
                        .dump())
                .isEqualTo("| 1 | ? | 7 |\n");
    }

    @Test
    void a_line_break_ends_a_line_and_a_page_break_too() throws IOException {
        assertThat(WordFileMaker.document(
                                "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type=\"page\"/><w:t>丙</w:t></w:r></w:p>")
                        .dump())
                .isEqualTo("甲\n乙\n丙\n");
    }

    @Test
    void a_picture_in_a_line_is_an_aside_one_alone_is_a_line_and_one_that_floats_is_nothing() throws IOException {
        String inline = "<w:r><w:drawing><wp:inline><a:blip/></wp:inline></w:drawing></w:r>";
        String floating = inline.replace("wp:inline", "wp:anchor");

        assertThat(WordFileMaker.document("<w:p>" + inline + WordFileMaker.runs("甲县报告") + "</w:p>"
                                + "<w:p>" + inline + "</w:p>"
                                + "<w:p>" + floating + WordFileMaker.runs("乙") + "</w:p>")
                        .dump())
                .isEqualTo("{￼}甲县报告\n￼\n乙\n");
    }

    @Test
    void a_text_box_is_read_once_and_before_the_paragraph_that_it_hangs_on() throws IOException {
        String box = BOX.formatted(WordFileMaker.blocks("甲县\n2024年报告"));
        String alternatives = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>" + box
                + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + WordFileMaker.blocks("甲县\n2024年报告")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(WordFileMaker.document("<w:p>" + WordFileMaker.runs("一、") + alternatives + WordFileMaker.runs("总体情况")
                                + "</w:p>")
                        .dump())
                .isEqualTo("甲县\n2024年报告\n一、总体情况\n");
    }

    @Test
    void an_unknown_choice_is_left_for_the_one_that_all_can_show() throws IOException {
        assertThat(cell(
                        "<mc:AlternateContent><mc:Choice xmlns:x=\"urn:x\" Requires=\"x\"><w:r><w:t>5</w:t></w:r></mc:Choice>"
                                + "<mc:Fallback><w:r><w:t>27</w:t></w:r></mc:Fallback></mc:AlternateContent>"))
                .isEqualTo("27");
    }

    @Test
    void a_number_in_a_text_box_in_a_cell_is_its_number_and_a_hidden_box_is_not_there() throws IOException {
        String box = "<w:r><w:drawing><wp:anchor><wp:docPr hidden=\"%s\"/>" + BOX.formatted(WordFileMaker.blocks("27"))
                + "</wp:anchor></w:drawing></w:r>";

        assertThat(cell(box.formatted("0"))).isEqualTo("27");
        assertThat(cell(box.formatted("1"))).isEmpty();
    }

    @Test
    void elements_of_unknown_languages_are_passed_over() throws IOException {
        assertThat(cell("<x:a xmlns:x=\"urn:x\"><w:r><w:t>5</w:t></w:r></x:a><w:r><w:t>27</w:t></w:r>"))
                .isEqualTo("27");
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String cell(String content) throws IOException {
        String dump =
                WordFileMaker.document("| 规章 | <w:p>" + content + "</w:p> |").dump();
        assertThat(dump).startsWith("| 规章 | ").endsWith(" |\n");
        return dump.substring(7, dump.length() - 3);
    }
}
