package consumer;

import io.github.ogireport.ReportParser;
import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files with the published library; fails unless each has the cell that is printed, or is refused for want of a library. */
public final class ReadsFiles {
    private static final String WITHOUT = "without:";

    private ReadsFiles() {}

    /** Arguments in pairs: a file and {@code path=number}, a file and {@code without:artifact}, or {@code antlr} and its version. */
    public static void main(String[] arguments) throws Exception {
        require(!ReportParser.class.getModule().isNamed(), "the library is on the class path");
        for (int i = 0; i < arguments.length; i += 2) {
            String subject = arguments[i];
            String expected = arguments[i + 1];
            String found = subject.equals("antlr") ? antlr() : read(Path.of(subject), expected);
            require(found.equals(expected), subject + " should give " + expected + ", but gives " + found);
            System.out.println(expected + " in " + subject);
        }
    }

    private static String read(Path file, String expected) throws IOException {
        try {
            String path = expected.substring(0, Math.max(0, expected.indexOf('=')));
            return path + "="
                    + ReportParser.parse(file).report().cell(path).orElseThrow().text();
        } catch (UnreadableFileException e) {
            String artifact = expected.substring(expected.indexOf(':') + 1);
            boolean named = e.getMessage().contains(artifact) && e.reason(Locale.CHINESE).contains(artifact);
            return named ? WITHOUT + artifact : e.getMessage();
        }
    }

    /** The version of the runtime on this class path, which this program is not compiled with. */
    private static String antlr() throws ReflectiveOperationException {
        return (String) Class.forName("org.antlr.v4.runtime.RuntimeMetaData")
                .getMethod("getRuntimeVersion")
                .invoke(null);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
