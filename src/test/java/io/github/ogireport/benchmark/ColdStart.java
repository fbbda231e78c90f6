package io.github.ogireport.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first parse of a new virtual machine, with and without an archive of its classes (AppCDS). */
final class ColdStart {
    private static final int RUNS = 7;

    private ColdStart() {}

    static void print() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("ogi-report-first-parse");
        Path text = Files.writeString(
                directory.resolve("report.txt"), RealReport.all().get(0).text());
        Path archive = directory.resolve("classes.jsa");
        Path jar = directory.resolve("classes.jar");
        try {
            jar(jar);
            System.out.println("First parse in a new virtual machine: " + median(jar, text) + " ms");
            run(jar, text, "-XX:ArchiveClassesAtExit=" + archive);
            System.out.println("With an archive of the classes: "
                    + median(jar, text, "-XX:SharedArchiveFile=" + archive) + " ms\n");
        } finally {
            for (Path file : List.of(text, archive, jar, directory)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The classes of this project in one jar, because the archive takes no class from a directory. */
    private static void jar(Path jar) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("jar"), "--create", "--file", jar.toString()));
        for (String entry : classPath()) {
            if (Files.isDirectory(Path.of(entry))) {
                command.addAll(List.of("-C", entry, "."));
            }
        }
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String[] classPath() {
        return System.getProperty("java.class.path").split(System.getProperty("path.separator"), 0);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static int median(Path jar, Path text, String... options) throws IOException, InterruptedException {
        int[] times = new int[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = run(jar, text, options);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static int run(Path jar, Path text, String... options) throws IOException, InterruptedException {
        StringBuilder classPath = new StringBuilder(jar.toString());
        for (String entry : classPath()) {
            if (!Files.isDirectory(Path.of(entry))) {
                classPath.append(System.getProperty("path.separator")).append(entry);
            }
        }
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-Xlog:disable", "-cp", classPath.toString(), FirstParse.class.getName(), text.toString()));
        Process process = new ProcessBuilder(command).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Integer.parseInt(printed.substring(0, printed.indexOf(' ')));
    }
}
