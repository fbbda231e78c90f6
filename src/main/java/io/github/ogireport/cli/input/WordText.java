package io.github.ogireport.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The text of a Word document: paragraphs with their automatic numbers, and tables with one row a line, in order. */
final class WordText implements TextExtractor {
    private static final long MAX_ENTRY_BYTES = 256L << 20;

    @Override
    public Extraction extract(byte[] bytes) throws IOException {
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY_BYTES);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            write(document, new WordNumbering(), text);
            return Extraction.of(text.toString());
        }
    }

    private static void write(IBody body, WordNumbering numbering, StringBuilder text) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(numbering.number(paragraph))
                        .append(paragraph.getText())
                        .append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(grid(table, numbering));
            } else if (element instanceof XWPFSDT block) {
                text.append(block.getContent().getText()).append('\n');
            }
        }
    }

    private static String grid(XWPFTable table, WordNumbering numbering) {
        TableGrid grid = new TableGrid();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                if (!continuesMerge(cell)) {
                    StringBuilder content = new StringBuilder();
                    write(cell, numbering, content);
                    cells.add(content.toString());
                }
            }
            grid.row(cells);
        }
        return grid.text();
    }

    /** Whether a cell only continues the one above it; its mark has no value or the value {@code continue}. */
    private static boolean continuesMerge(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
