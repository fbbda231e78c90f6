package io.github.ogireport.cli.console;

import java.io.Closeable;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is: a line on the terminal that renews itself, or a message now and then where standard error goes to a file. Where
 * results go to the terminal themselves, they show it.
 */
public final class Progress implements Closeable {
    private static final int MANY = 200;
    private static final int WIDTH = 79;
    private static final int RENEWAL_MILLIS = 250;
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final String CLEARED = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final @Nullable ProgressBar bar;
    private int done;
    private Instant said = Instant.now();

    private Progress(Console console, int total, @Nullable ProgressBar bar) {
        this.console = console;
        this.total = total;
        this.bar = bar;
    }

    /** Of {@code total} files; nothing is shown of a single one. */
    public static Progress of(int total, boolean resultsToFile, Console console) {
        boolean line = total > 1 && Terminal.is(2) && (resultsToFile || !Terminal.isOutput());
        return new Progress(console, total, line ? bar(total, console) : null);
    }

    /** One more file is done. */
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (total >= MANY && Duration.between(said, Instant.now()).compareTo(SILENCE) > 0) {
            said = Instant.now();
            console.message(console.text("progress", done, total));
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            console.erase("");
            console.err().print(CLEARED);
            console.err().flush();
        }
    }

    private static ProgressBar bar(int total, Console console) {
        QuietLibraries.silenceTerminal();
        console.erase(CLEARED);
        return new ProgressBarBuilder()
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(RENEWAL_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            console.err().print(CLEARED + line);
                            console.err().flush();
                        },
                        WIDTH))
                .build();
    }
}
