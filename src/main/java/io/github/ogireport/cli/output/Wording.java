package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.message.CommandMessages;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import java.util.Locale;

/** The words that the outputs have in common, in the user's language. */
final class Wording {
    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return CommandMessages.text(locale, key, arguments);
    }

    /** The printed name of a section, table, row, column or cell. */
    String label(String path) {
        return Messages.label(path, locale);
    }

    String column(String key) {
        return label("column." + key);
    }

    String verdict(Verdict verdict) {
        return text("verdict." + verdict.name());
    }

    String verdictMeaning(Verdict verdict) {
        return text("verdict." + verdict.name() + ".meaning");
    }

    String severity(Severity severity) {
        return text("severity." + key(severity));
    }

    /** The stable name of a severity in all machine formats. */
    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** How much a verdict weighs, as {@code --fail-on} counts it. */
    static Severity severity(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> Severity.INFO;
            case INCOMPLETE -> Severity.WARNING;
            case INCONSISTENT, NOT_A_REPORT -> Severity.ERROR;
        };
    }

    /** What people see in place of a cell: its number, what is printed, or a word for what is not there. */
    String cell(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> JsonFields.plain(cell) + cell.unit();
            case PLACEHOLDER -> cell.text();
            case BLANK, UNREADABLE, MISSING -> text("cell." + cell.state().key());
        };
    }

    String place(SourceSpan span) {
        return span.isKnown() ? span.place().describe(locale) : "";
    }

    /** Whether both sides of the formula say more than the message does, which often names the difference itself. */
    boolean addsSides(Finding finding) {
        return finding.difference().isPresent()
                && !finding.message(locale).contains(finding.difference().get().toPlainString());
    }
}
