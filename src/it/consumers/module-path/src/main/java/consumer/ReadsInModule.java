package consumer;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files as a module; fails unless each has the cell that is printed. */
public final class ReadsInModule {
    private ReadsInModule() {}

    /** Arguments in pairs: a file and {@code path=number}. */
    public static void main(String[] arguments) throws IOException {
        if (!ReportParser.class.getModule().isNamed()) {
            throw new IllegalStateException("the library is not a named module");
        }
        for (int i = 0; i < arguments.length; i += 2) {
            String[] expected = arguments[i + 1].split("=");
            ParseResult result = ReportParser.parse(Path.of(arguments[i]));
            String cell = result.report().cell(expected[0]).orElseThrow().text();
            if (!cell.equals(expected[1]) || result.ruleResults().isEmpty()) {
                throw new IllegalStateException(expected[0] + " reads '" + cell + "' in " + arguments[i]);
            }
            System.out.println(result.verdict());
        }
    }
}
