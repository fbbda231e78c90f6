package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTextTest {
    @Test
    void paragraphs_and_tables_come_in_order_with_a_row_a_line() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("二、主动公开");
            XWPFTable table = document.createTable(2, 3);
            fill(table, 0, "规章", "1", "");
            fill(table, 1, "行政许可", "", "3");
            document.createParagraph().createRun().setText("三、申请");

            assertThat(text(document)).isEqualTo("二、主动公开\n规章\t1\t\n行政许可\t\t3\n三、申请\n");
        }
    }

    @Test
    void the_continuation_of_a_merged_cell_is_no_cell() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 2);
            fill(table, 0, "结果", "1");
            fill(table, 1, "", "2");
            merge(table, 0, STMerge.RESTART);
            merge(table, 1, STMerge.CONTINUE);

            assertThat(text(document)).isEqualTo("结果\t1\n2\n");
        }
    }

    @Test
    void several_paragraphs_of_a_cell_stay_in_one_field() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, 2);
            fill(table, 0, "商业", "0");
            table.getRow(0).getCell(0).addParagraph().createRun().setText("企业");

            assertThat(text(document)).isEqualTo("商业 企业\t0\n");
        }
    }

    @Test
    void automatic_numbers_are_part_of_the_text() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document, STNumberFormat.CHINESE_COUNTING, "%1、");
            for (String heading : new String[] {"总体情况", "主动公开政府信息情况"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(heading);
            }

            assertThat(text(document)).isEqualTo("一、总体情况\n二、主动公开政府信息情况\n");
        }
    }

    @Test
    void bullets_are_left_out() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document, STNumberFormat.BULLET, "\uF0B7");
            var paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            paragraph.createRun().setText("项");

            assertThat(text(document)).isEqualTo("项\n");
        }
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String pattern) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void fill(XWPFTable table, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            table.getRow(row).getCell(i).setText(texts[i]);
        }
    }

    private static void merge(XWPFTable table, int row, STMerge.Enum kind) {
        table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(kind);
    }

    private static String text(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return new WordText().extract(bytes.toByteArray()).texts().get(0);
    }
}
