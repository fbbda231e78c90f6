package io.github.ogireport.cli.console;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.cli.message.CommandMessages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;

/** Why reading or writing failed, in the user's language: never the words of a Java exception. */
final class Reason {
    /** What operating systems say, and the key of the message that says it. */
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("no space left", "reason.diskFull"),
            Map.entry("not enough space", "reason.diskFull"),
            Map.entry("quota exceeded", "reason.quota"),
            Map.entry("file too large", "reason.fileLimit"),
            Map.entry("read-only file system", "reason.readOnly"),
            Map.entry("is a directory", "reason.directory"),
            Map.entry("not a directory", "reason.notADirectory"),
            Map.entry("file name too long", "reason.nameTooLong"),
            Map.entry("too many open files", "reason.openFiles"),
            Map.entry("input/output error", "reason.device"),
            Map.entry("too many levels of symbolic links", "reason.links"));

    private Reason() {}

    static String of(Throwable failure, Locale locale) {
        if (failure instanceof UnreadableFileException unreadable) {
            return unreadable.reason(locale);
        }
        if (failure instanceof AccessDeniedException) {
            return text(locale, "reason.denied");
        }
        if (failure instanceof NoSuchFileException) {
            return text(locale, "reason.noDirectory");
        }
        if (failure instanceof OutOfMemoryError) {
            return text(locale, "reason.memory");
        }
        return failure instanceof IOException
                ? ofSystem(failure, locale)
                : text(locale, "reason.internal", failure.getClass().getSimpleName());
    }

    private static String ofSystem(Throwable failure, Locale locale) {
        String said = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        if (said == null) {
            return text(locale, "reason.unknown");
        }
        String lower = said.toLowerCase(Locale.ROOT);
        return SYSTEM.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(known -> text(locale, known.getValue()))
                .findFirst()
                .orElseGet(() -> text(locale, "reason.system", said));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return CommandMessages.text(locale, key, arguments);
    }
}
