package consumer;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one report through the packaged jar and fails unless a cell has the printed value. */
public final class ReadsReport {
    private ReadsReport() {}

    public static void main(String[] arguments) throws IOException {
        if (!org.antlr.v4.runtime.RuntimeMetaData.VERSION.equals("4.9.3")) {
            throw new IllegalStateException("this test needs the older ANTLR runtime first on its class path");
        }
        ParseResult result = ReportParser.parse(Path.of(arguments[0]));
        String cell = result.report().cell("requests.newlyReceived.total").orElseThrow().number();
        if (!cell.equals("1") || result.ruleResults().isEmpty()) {
            throw new IllegalStateException("requests.newlyReceived.total reads '" + cell + "'");
        }
        System.out.println(result.verdict());
    }
}
