package io.github.ogireport.cli;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.Verdict;
import io.github.ogireport.cli.message.CommandMessages;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** Standard output and standard error, and the language in which messages are written. */
final class Console {
    private final OutputStream out;
    private final PrintWriter err;
    private final PrintWriter result;
    private final Locale locale;

    Console(OutputStream out, PrintWriter err, Locale locale) {
        this.out = out;
        this.err = err;
        this.result = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Where results go. */
    OutputStream out() {
        return out;
    }

    /** Where help and version go, which are the results when they are asked for. */
    PrintWriter resultPrinter() {
        return result;
    }

    String text(String key, Object... arguments) {
        return CommandMessages.text(locale, key, arguments);
    }

    /** Writes a message to standard error. */
    void message(String text) {
        err.print(VisibleText.of(text) + "\n");
        err.flush();
    }

    /** Says that the program itself failed. */
    void failed(Throwable failure) {
        message(text(failure instanceof IOException ? "failed.writing" : "failed.internal", reason(failure)));
    }

    /** Why something failed, in words where there are any. */
    String reason(Throwable failure) {
        if (failure instanceof UnreadableFileException unreadable) {
            return unreadable.reason(locale);
        }
        if (failure instanceof AccessDeniedException) {
            return new UnreadableFileException("unreadable.denied").reason(locale);
        }
        if (failure instanceof NoSuchFileException) {
            return new UnreadableFileException("unreadable.missing").reason(locale);
        }
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }

    /** Why a text is no report, in the language of {@code locale}. */
    static String refusal(List<Diagnostic> diagnostics, Locale locale) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.kind().refuses())
                .map(diagnostic -> diagnostic.message(locale))
                .findFirst()
                .orElse(Verdict.NOT_A_REPORT.name());
    }

    /** Flushes standard output; the exit code reports when that fails. */
    int finish(int code) {
        result.flush();
        try {
            out.flush();
            return code;
        } catch (IOException e) {
            failed(e);
            return ExitCode.FAILED;
        }
    }
}
