package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the tables besides the form.
 *
 * @param extensionRow  a row 其他主动公开文件 in block one of the 2019 form
 * @param pagesBetweenRows page numbers between rows
 * @param pagesBetweenCells page numbers between the cells of a row
 * @param repeatedHeader the column headers again in the middle of the table of requests
 * @param falseHeader   a header made of row labels at a page break
 * @param noteLine      a note between the header and the values of the table of requests
 * @param brokenRelation the second half of the relation sentence stands inside the header
 * @param gluedGroupHeader 行政复议 and 行政诉讼 are one text
 */
record GridStyle(
        boolean extensionRow,
        boolean pagesBetweenRows,
        boolean pagesBetweenCells,
        boolean repeatedHeader,
        boolean falseHeader,
        boolean noteLine,
        boolean brokenRelation,
        boolean gluedGroupHeader) {
    /** The variants that are on, for the report of a failure. */
    List<String> describe() {
        List<String> on = new ArrayList<>();
        String[] names = {
            "extension-row",
            "pages-between-rows",
            "pages-between-cells",
            "repeated-header",
            "false-header",
            "note-line",
            "broken-relation",
            "glued-group-header"
        };
        boolean[] values = {
            extensionRow,
            pagesBetweenRows,
            pagesBetweenCells,
            repeatedHeader,
            falseHeader,
            noteLine,
            brokenRelation,
            gluedGroupHeader
        };
        for (int i = 0; i < names.length; i++) {
            if (values[i]) {
                on.add(names[i]);
            }
        }
        return on;
    }

    static GridStyle draw(Dice dice) {
        return new GridStyle(
                dice.chance(0.15),
                dice.chance(0.08),
                dice.chance(0.05),
                dice.chance(0.06),
                dice.chance(0.03),
                dice.chance(0.08),
                dice.chance(0.05),
                dice.chance(0.05));
    }
}
