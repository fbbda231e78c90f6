package io.github.ogireport.cli.input;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.Function;

/** Reads a report from a file that was named on the command line. Stateless but for its options; safe for use by several threads. */
public final class ReportReader {
    /** The key of the reason of a file that is a result of this program. */
    public static final String OWN_RESULT = "unreadable.ownResult";

    private final Function<InputFile, ParserOptions> options;

    /** With the rules and limits of {@code options}. */
    public ReportReader(ParserOptions options) {
        this(file -> options);
    }

    /** With rules and limits of its own for each file. */
    public ReportReader(Function<InputFile, ParserOptions> options) {
        this.options = options;
    }

    /**
     * Reads {@code file}.
     *
     * @throws IOException if it cannot be read; an {@link UnreadableFileException} says why and what to do
     */
    public ParseResult read(InputFile file) throws IOException {
        if (Files.isDirectory(file.path())) {
            throw new UnreadableFileException("unreadable.directory");
        }
        if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
            throw new UnreadableFileException("unreadable.special");
        }
        try {
            if (OwnResult.is(file.path())) {
                throw new UnreadableFileException(OWN_RESULT);
            }
            return ReportParser.parse(file.path(), options.apply(file));
        } catch (NoSuchFileException e) {
            boolean isLink = Files.isSymbolicLink(file.path());
            throw new UnreadableFileException(isLink ? "unreadable.link" : "unreadable.missing");
        }
    }
}
