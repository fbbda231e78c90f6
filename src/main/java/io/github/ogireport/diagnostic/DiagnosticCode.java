package io.github.ogireport.diagnostic;

import static io.github.ogireport.diagnostic.Severity.ERROR;
import static io.github.ogireport.diagnostic.Severity.FATAL;
import static io.github.ogireport.diagnostic.Severity.INFO;
import static io.github.ogireport.diagnostic.Severity.WARNING;

/**
 * Every doubt that the parser can have about its reading. The meaning and what to do stand in {@code docs/diagnostics.md}.
 *
 * @since 0.1.0
 */
public enum DiagnosticCode {
    /** The text has no visible character. */
    EMPTY_TEXT(FATAL),
    /** The input is not text. */
    BINARY_INPUT(FATAL),
    /** Nothing of the six-section form is in the text. */
    NO_REPORT_FOUND(FATAL),
    /** A report in the free form used before the report on 2019. */
    PRE_2019_FORMAT(FATAL),
    /** A page that explains a report (文字解读, 图解), not the report. */
    INTERPRETATION_PAGE(FATAL),
    /** The official form with nothing filled in. */
    BLANK_FORM(FATAL),
    /** A notice about the reports or their form. */
    NOTICE_ABOUT_FORM(FATAL),
    /** The text is the source of a web page, not what the page shows. */
    WEB_PAGE_SOURCE(FATAL),

    /** The text is longer than the limit; what comes after it was not read. */
    TEXT_LIMIT(FATAL),
    /** There are more tokens, or cells of tables, than the limit; what comes after them was not read. */
    TOKEN_LIMIT(FATAL),
    /** There are more diagnostics than the limit; the rest is not listed. */
    DIAGNOSTIC_LIMIT(FATAL),
    /** There are more findings than the limit; the rest is not listed. */
    FINDING_LIMIT(FATAL),
    /** The parser itself failed; a defect of this library. */
    INTERNAL_ERROR(FATAL),

    /** Bytes of the file do not fit its charset. */
    UNDECODABLE_BYTES(ERROR),
    /** The charset was inferred, not marked. */
    CHARSET_INFERRED(INFO),
    /** The characters look like text read in the wrong charset. */
    GARBLED_TEXT(ERROR),
    /** Pages of the file are pictures; what they show is not read. */
    PAGE_WITHOUT_TEXT(ERROR),
    /** A font of the file does not say which characters some of its glyphs are. */
    UNKNOWN_CHARACTERS(ERROR),

    /** A section has no heading in the text. */
    HEADING_MISSING(WARNING),
    /** A section heading stands more than once; one was taken. */
    HEADING_REPEATED(INFO),

    /** A table of the form is not in the text. */
    TABLE_MISSING(ERROR),
    /** Lines in the place of a table are likely its rows, but nothing known separates their cells; they were not read. */
    TABLE_UNREAD(ERROR),
    /** The form (2019 or 2021) of a table or block is not clear from the text itself. */
    FORM_UNCERTAIN(WARNING),
    /** The column headers contradict each other, or stand in an order that does not show which value is whose. */
    COLUMNS_OUT_OF_ORDER(ERROR),
    /** A column header that the form does not have in this place; what stands below it was not read. */
    COLUMN_UNKNOWN(ERROR),
    /** The headers name fewer columns than the form has; the others were not read. */
    COLUMNS_MISSING(ERROR),
    /** A row of the form is not in the text. */
    ROW_MISSING(ERROR),
    /** A line begins with the label of a row, but nothing known separates its cells; they were not read. */
    ROW_UNREAD(ERROR),
    /** A row stands more than once. */
    ROW_REPEATED(WARNING),
    /** A row does not stand where the form has it. */
    ROW_OUT_OF_ORDER(ERROR),
    /** A row label was recognised in spite of a misspelling. */
    LABEL_MISSPELLED(WARNING),
    /** A row that the form does not have; kept apart. */
    EXTENSION_ROW(INFO),
    /** Numbers stand inside a table without a label of the form. */
    STRAY_NUMBERS(WARNING),

    /** The label of a row is there, but no trace of its cells. */
    CELLS_MISSING(ERROR),
    /** A row has fewer values than columns, and nothing says which ones are blank. */
    CELLS_TOO_FEW(ERROR),
    /** A row has more values than columns. */
    CELLS_TOO_MANY(ERROR),
    /** The separators of a row contradict its values. */
    CELLS_CONFLICT(ERROR),
    /** A cell holds text that is no number and no placeholder. */
    CELL_UNREADABLE(ERROR),
    /** Blank cells were placed by counting line breaks. */
    BLANKS_COUNTED(INFO),
    /** A row has blank cells in a table whose other rows are all filled in; a value may be lost. */
    ISOLATED_BLANK(INFO),
    /** A row has as many values as columns, but is separated otherwise than its siblings; read in order. */
    ROW_SHIFTED(INFO),
    /** A blank cell may as well be the padding of merged cells. */
    PADDING_OR_BLANK(INFO),
    /** Digits without any separator were taken apart in the only way possible. */
    DIGITS_GLUED(WARNING),

    /** Titles of two years or of two bodies stand above the report. */
    TITLE_UNCERTAIN(WARNING),
    /** No year of the report could be read, or two that contradict each other. */
    YEAR_UNCERTAIN(WARNING),
    /** No name of the reporting agency could be read, or two that contradict each other. */
    AGENCY_UNCERTAIN(WARNING),
    /** The statistical period is damaged or contradicts itself. */
    PERIOD_UNCERTAIN(WARNING),
    /** A date may be that of publication, but is damaged, has no clear label, or contradicts another one. */
    PUBLICATION_DATE_UNCERTAIN(INFO);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** How much this doubt weighs. */
    public Severity severity() {
        return severity;
    }

    /** Whether this code says that the text is no report. */
    public boolean refuses() {
        return switch (this) {
            case EMPTY_TEXT,
                    BINARY_INPUT,
                    NO_REPORT_FOUND,
                    PRE_2019_FORMAT,
                    INTERPRETATION_PAGE,
                    BLANK_FORM,
                    NOTICE_ABOUT_FORM,
                    WEB_PAGE_SOURCE -> true;
            default -> false;
        };
    }
}
