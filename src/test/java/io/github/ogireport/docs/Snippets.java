package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Compiles the pieces of Java that documents show, and runs them in a folder, all in one virtual machine of their own. */
final class Snippets {
    /** What the documents say that their pieces import. */
    static final List<String> IMPORTS = List.of(
            "io.github.ogireport.*",
            "io.github.ogireport.ast.*",
            "io.github.ogireport.diagnostic.*",
            "io.github.ogireport.form.*",
            "io.github.ogireport.json.*",
            "io.github.ogireport.model.*",
            "io.github.ogireport.path.*",
            "io.github.ogireport.place.*",
            "io.github.ogireport.rule.*",
            "java.io.*",
            "java.nio.file.*",
            "java.util.*");

    private static final String END = "--- end of a piece ---";

    private Snippets() {}

    /** What each of {@code pieces}, statements of a method, prints. */
    static List<String> run(List<String> pieces, Path folder) throws IOException, InterruptedException {
        compile(source(pieces), folder);
        String printed = start("Pieces", folder);
        List<String> outputs = new ArrayList<>(List.of(printed.split(END + "\n", -1)));
        outputs.remove(outputs.size() - 1);
        assertThat(outputs).hasSameSizeAs(pieces);
        return outputs;
    }

    private static String source(List<String> pieces) {
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append("class Pieces {\n");
        for (int i = 0; i < pieces.size(); i++) {
            source.append("static void piece").append(i).append("() throws Exception {\n");
            source.append(pieces.get(i)).append("}\n");
        }
        source.append("public static void main(String[] arguments) throws Exception {\n");
        for (int i = 0; i < pieces.size(); i++) {
            source.append("piece")
                    .append(i)
                    .append("(); System.out.println(\"")
                    .append(END)
                    .append("\");\n");
        }
        return source.append("}\n}\n").toString();
    }

    /** Compiles {@code source}, whose class is named in it, into {@code folder}. */
    static void compile(String source, Path folder) throws IOException {
        String name = source.substring(source.indexOf("class ") + 6).split(" ", 2)[0];
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-proc:none", "-d", folder.toString(), file.toString());
        assertThat(compiled)
                .as(errors.toString(StandardCharsets.UTF_8) + numbered(source))
                .isZero();
    }

    /** Runs {@code mainClass} with {@code folder} as its directory; returns what it prints. */
    static String start(String mainClass, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + absolute(System.getProperty("java.class.path")),
                        mainClass)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        String printed = Files.readString(output).replace(System.lineSeparator(), "\n");
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static String absolute(String classPath) {
        return List.of(classPath.split(System.getProperty("path.separator"))).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String numbered(String source) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String line : source.split("\n", -1)) {
            lines.append('\n').append(++number).append(' ').append(line);
        }
        return lines.toString();
    }
}
