package io.github.ogireport.cli.console;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.message.CommandMessages;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.cli.target.WriteFailure;
import io.github.ogireport.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output and standard error, and the language in which messages are written. For one thread. */
public final class Console {
    private static final int MOST_NAMES = 20;

    private final OutputStream out;
    private final PrintWriter err;
    private final PrintWriter result;
    private Locale locale;

    /** What takes an unfinished line off the terminal. */
    private String eraser = "";

    /** Whether standard output takes no more. */
    private boolean broken;

    /** Writes results to {@code out} and messages to {@code err}. */
    public Console(OutputStream out, PrintWriter err, Locale locale) {
        this.out = out;
        this.err = err;
        this.result = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.locale = locale;
    }

    /** The language of messages. */
    public Locale locale() {
        return locale;
    }

    /** Takes another language for messages. */
    public void use(Locale other) {
        locale = other;
    }

    /** Begins each message with {@code eraser}, which takes an unfinished line off the terminal. */
    void erase(String eraser) {
        this.eraser = eraser;
    }

    /** Where results go. */
    public OutputStream out() {
        return out;
    }

    /** Where messages go. */
    public PrintWriter err() {
        return err;
    }

    /** Where help and version go, which are the results when they are asked for. */
    public PrintWriter resultPrinter() {
        return result;
    }

    /** The text of {@code key} in the user's language. */
    public String text(String key, Object... arguments) {
        return CommandMessages.text(locale, key, arguments);
    }

    /** Writes a message to standard error. */
    public void message(String text) {
        err.print(eraser + VisibleText.of(text) + "\n");
        err.flush();
    }

    /** Writes a message on {@code names} to standard error, if there are any: how many, and all of them. */
    public void wholeList(String key, List<String> names) {
        list(key, names, names.size());
    }

    /** Writes a message on {@code names}, which a manifest lists too, to standard error, if there are any: how many, and the first ones. */
    public void list(String key, List<String> names) {
        list(key, names, MOST_NAMES);
    }

    private void list(String key, List<String> names, int most) {
        if (names.isEmpty()) {
            return;
        }
        message(text(key, names.size()));
        names.stream().limit(most).forEach(name -> message("  " + name));
        if (names.size() > most) {
            message("  " + text("list.more", names.size() - most));
        }
    }

    /**
     * Says that the program itself failed. A reader of standard output that has seen enough is no failure, nor is a user who
     * interrupts the program.
     */
    public void failed(Throwable failure) {
        if (failure instanceof Mistake mistake) {
            message(String.valueOf(mistake.getMessage()));
        } else if (failure instanceof WriteFailure write) {
            broken |= write.file().isEmpty();
            String file = write.file().isEmpty() ? text("standardOutput") : write.file();
            if (!write.file().isEmpty() || !isClosedPipe(write.reason())) {
                message(text("failed.writing", file, reason(write.reason())));
            }
        } else if (!(failure instanceof InterruptedIOException)) {
            message(text("failed.internal", reason(failure)));
        }
    }

    /** Why something failed, in words. */
    public String reason(Throwable failure) {
        return Reason.of(failure, locale);
    }

    /** Why a text is no report, in the language of {@code locale}. */
    public static String refusal(List<Diagnostic> diagnostics, Locale locale) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.kind().refuses())
                .map(diagnostic -> diagnostic.message(locale))
                .findFirst()
                .orElseGet(() -> CommandMessages.text(locale, "verdict." + Verdict.NOT_A_REPORT + ".meaning"));
    }

    /** Flushes standard output; the exit code says when that fails. What could not be written before is not tried again. */
    public int finish(int code) {
        if (broken) {
            return code;
        }
        result.flush();
        try {
            out.flush();
            return code;
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                message(text("failed.writing", text("standardOutput"), reason(e)));
            }
            return ExitCode.FAILED;
        }
    }

    private static boolean isClosedPipe(IOException failure) {
        @Nullable String said = failure.getMessage();
        return said != null && (said.toLowerCase(Locale.ROOT).contains("pipe") || said.contains("管道"));
    }
}
