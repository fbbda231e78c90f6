package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.message.CommandMessages;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that the outputs have in common, in the user's language. */
public final class OutputWording {
    private final Locale locale;

    /** In the language of {@code locale}. */
    public OutputWording(Locale locale) {
        this.locale = locale;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The text of {@code key}, with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return CommandMessages.text(locale, key, arguments);
    }

    /** The printed name of a section, table, row, column or cell. */
    public String label(String path) {
        return Messages.label(path, locale);
    }

    /** A verdict in a word or two. */
    public String verdict(Verdict verdict) {
        return text("verdict." + verdict.name());
    }

    /** How many findings there are, by severity. */
    public String findingCount(Tally tally) {
        return text(
                "text.findingCount",
                tally.count(Severity.ERROR) + tally.count(Severity.FATAL),
                tally.count(Severity.WARNING),
                tally.count(Severity.INFO));
    }

    /** What a verdict means. */
    public String verdictMeaning(Verdict verdict) {
        return text("verdict." + verdict.name() + ".meaning");
    }

    /** A severity in a word. */
    public String severity(Severity severity) {
        return text("severity." + key(severity));
    }

    /** The stable name of a severity in all machine formats. */
    public static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** How much a verdict weighs, as {@code --fail-on} counts it. */
    public static Severity severity(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> Severity.INFO;
            case INCOMPLETE -> Severity.WARNING;
            case INCONSISTENT, NOT_A_REPORT -> Severity.ERROR;
        };
    }

    /** What people see in place of a cell: its number, what is printed, or a word for what is not there. */
    public String cell(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> digits(cell) + cell.unit();
            case PLACEHOLDER -> cell.text();
            case BLANK, UNREADABLE, MISSING -> text("cell." + cell.state().key());
        };
    }

    /** As {@link #cell}, but with the text that could not be read. */
    public String marked(Cell cell) {
        return cell.isUnreadable() && !cell.text().isEmpty() ? text("form.unread", cell.text()) : cell(cell);
    }

    /** What stands in a cell of a form that is filled in: nothing if it is blank; a mark if it could not be read. */
    public String filledIn(Cell cell) {
        return switch (cell.state()) {
            case BLANK -> "";
            case MISSING -> text("form.missing");
            case NUMBER, PLACEHOLDER, UNREADABLE -> marked(cell);
        };
    }

    /** The value of a cell as a plain decimal; empty where it has none. */
    public static String digits(Cell cell) {
        return cell instanceof Cell.Number number ? number.amount().toPlainString() : "";
    }

    /** A number as a plain decimal; empty where there is none. */
    public static String digits(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** Where something stands, in words; empty where that is not known. */
    public String place(SourceSpan span) {
        return span.isKnown() ? span.place().describe(locale) : "";
    }

    /** How many findings are not listed since they are known, and why. */
    public String known(CheckedReport report) {
        return text(
                "findings.known",
                report.known(),
                Optional.ofNullable(report.baseline()).orElse(""));
    }

    /**
     * What a finding says besides its message, its cells and its basis: both sides of the formula where the message leaves the
     * difference out, and likely causes.
     */
    public List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        Optional<BigDecimal> difference = finding.difference();
        if (difference.isPresent() && !finding.message(locale).contains(digits(difference))) {
            details.add(text(
                    "finding.sides", digits(finding.left()), digits(finding.right()), digits(finding.difference())));
        }
        for (String hint : finding.hintMessages(locale)) {
            details.add(text("finding.hint", hint));
        }
        return details;
    }
}
