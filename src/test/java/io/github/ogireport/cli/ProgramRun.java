package io.github.ogireport.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program within the tests.
 *
 * @param code its exit code
 * @param out  its standard output
 * @param err  its standard error
 */
record ProgramRun(int code, String out, String err) {
    static ProgramRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintWriter errors = new PrintWriter(err);
        int code = Main.run(arguments, out, errors);
        errors.flush();
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
