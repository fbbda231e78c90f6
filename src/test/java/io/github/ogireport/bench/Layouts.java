package io.github.ogireport.bench;

import static io.github.ogireport.bench.CellLines.LIKE_OTHERS;

import java.util.List;

/** All layouts, by the kinds seen in real reports. */
final class Layouts {
    private static final TextLayout LINES_BLANK = CellLines.plain("cell-a-line-with-blank-lines", "\n\n", "\n");
    private static final TextLayout PIPE_CELLS = pipeCells("pipes-cell-by-cell", false);
    private static final TextLayout PIPES_PADDED = RowLines.pipes("pipes-with-end-padding", Padding.AT_END, false);
    private static final TextLayout BLANKS = new Spaced("single-blanks", " ", " ", "\n", "\n", "\n");

    /** Every layout. */
    static final List<TextLayout> ALL = List.of(
            LINES_BLANK,
            CellLines.plain("cell-a-line-blank-cells-two-lines", "\n\n", "\n\n"),
            CellLines.plain("cell-a-line-blank-cells-lost", "\n\n", ""),
            CellLines.plain("cell-a-line", "\n", "\n"),
            new CellLines("tab-indented-cells", "", "\t", "", "", "\n", LIKE_OTHERS, "\n\n", true, " ", false),
            RowLines.tabs("tabs-with-shifted-padding", Padding.SHIFTED),
            RowLines.tabs("tabs-with-padding", Padding.IN_PLACE),
            RowLines.tabs("tabs-with-end-padding", Padding.AT_END),
            RowLines.tabs("tabs-without-padding", Padding.NONE),
            RowLines.tabs("tabs-ragged", Padding.RAGGED),
            RowLines.pipes("pipes-plain", Padding.NONE, false),
            PIPES_PADDED,
            RowLines.pipes("pipes-with-end-padding-last-row-bare", Padding.AT_END, true),
            new RowLines("pipes-boxed", "| ", " | ", " | ", " | ", Padding.NONE, false, RowLines.Dashes.NONE, "", "\n"),
            new RowLines(
                    "pipes-boxed-extra-column",
                    "| ",
                    " | ",
                    " |",
                    " | ",
                    Padding.EXTRA_COLUMN,
                    false,
                    RowLines.Dashes.NONE,
                    "",
                    "\n"),
            RowLines.delimited("commas-with-padding", ",", Padding.IN_PLACE),
            RowLines.delimited("commas-without-padding", ",", Padding.NONE),
            RowLines.delimited("semicolons-with-end-padding", ";", Padding.AT_END),
            RowLines.markdown("markdown", RowLines.Dashes.BELOW_FIRST, "---"),
            RowLines.markdown("markdown-long-dashes", RowLines.Dashes.BELOW_BLOCKS, "----------"),
            RowLines.markdown("markdown-spaced-dashes", RowLines.Dashes.BELOW_BLOCKS, " --- "),
            RowLines.markdown("markdown-header-every-row", RowLines.Dashes.BELOW_ALL, "---"),
            PIPE_CELLS,
            pipeCells("pipes-cell-by-cell-with-merged-lines", true),
            new CellLines("lone-pipe-between-cells", "", "", "\n|", "\n|", "\n", LIKE_OTHERS, "\n", false, " ", false),
            new CellLines("row-opened-by-pipe", "|\n", "", " |", " | |", "\n", LIKE_OTHERS, "\n", false, " ", false),
            new CellLines(
                    "broken-pipes-indented",
                    "| \n",
                    "       ",
                    "  | \n      ",
                    "  |",
                    "\n",
                    LIKE_OTHERS,
                    "\n",
                    false,
                    " ",
                    false),
            new RowLines(
                    "two-blanks-around-cells",
                    "  ",
                    "  |   ",
                    "  |",
                    "|",
                    Padding.NONE,
                    false,
                    RowLines.Dashes.NONE,
                    "",
                    "\n"),
            BLANKS,
            new Spaced("label-beside-value", "", " ", "\n", "\n", "\n"),
            new Spaced("glued-digits", "", "", "\n", "\n", "\n"),
            new Spaced("page-on-one-line", " ", " ", " ", " ", " "),
            new Spaced("body-on-one-line", " ", " ", " ", " ", "\n"),
            new Composite(
                    "mixed-merged-rows-on-a-line",
                    PIPES_PADDED,
                    PIPE_CELLS,
                    row -> row.kind() == PrintedRow.Kind.BLOCK),
            new Composite(
                    "mixed-tabs-and-blanks",
                    RowLines.tabs("tabs", Padding.NONE),
                    BLANKS,
                    row -> row.kind() == PrintedRow.Kind.SUB || row.kind() == PrintedRow.Kind.HEADER),
            new Composite(
                    "mixed-pipes-and-cell-lines",
                    RowLines.pipes("pipes", Padding.NONE, false),
                    CellLines.plain("lines", "\n", "\n"),
                    row -> row.kind() == PrintedRow.Kind.LEVEL),
            new SmallTables("small-table-a-row", RowLines.pipes("pipes", Padding.NONE, false)),
            new PerTable("mixed-lines-pipes-blanks", LINES_BLANK, PIPES_PADDED, BLANKS),
            new PerTable("mixed-blanks-lines-pipes", BLANKS, LINES_BLANK, PIPE_CELLS),
            new PerTable("mixed-tabs-cells-lines", RowLines.tabs("tabs", Padding.IN_PLACE), PIPE_CELLS, LINES_BLANK),
            new ChallengeBlocks("three-challenge-blocks-pipes", PIPES_PADDED),
            new ChallengeBlocks("three-challenge-blocks-lines", LINES_BLANK),
            new PdfLines("pdf-wrapped-labels", false, " "),
            new PdfLines("pdf-torn-labels", true, " "),
            new PdfLines("pipes-wrapped-labels", false, " | "));

    private Layouts() {}

    static TextLayout named(String name) {
        return ALL.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout " + name));
    }

    private static TextLayout pipeCells(String name, boolean paddingLine) {
        return new CellLines(name, "", "", " |", " |", "\n", LIKE_OTHERS, "\n", false, " ", paddingLine);
    }
}
