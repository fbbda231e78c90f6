package io.github.ogireport.diagnostic;

import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Locale;

/**
 * A doubt of the parser about its reading of the text. It says nothing about whether the report is right.
 *
 * @param kind      what the doubt is
 * @param path      the cell, row, table or section it is about, or the whole report
 * @param span      where in the text; the place looked at where something is missing
 * @param arguments what the message names, in the order of its placeholders
 * @since 0.1.0
 */
public record Diagnostic(DiagnosticCode kind, ReportPath path, SourceSpan span, List<String> arguments) {
    /** Takes a copy of the arguments. */
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** The stable code, such as {@code ROW_MISSING}. */
    public String code() {
        return kind.name();
    }

    /** How much the doubt weighs. */
    public Severity severity() {
        return kind.severity();
    }

    /** The message in Chinese. */
    public String message() {
        return message(Locale.CHINESE);
    }

    /** The message in the language of {@code locale}: English, or else Chinese. */
    public String message(Locale locale) {
        return Messages.diagnostic(code(), arguments, path.toString(), locale);
    }

    /** Where in the text, as findings name it. */
    public SourceSpan place() {
        return span;
    }

    /** As a compiler prints it: {@code 12:3: warning ROW_REPEATED requests.disclosed: …}. */
    @Override
    public String toString() {
        String where = span.isKnown() ? span.line() + ":" + span.column() + ": " : "";
        return where + severity().key() + " " + code() + ": " + message(Locale.ENGLISH);
    }
}
