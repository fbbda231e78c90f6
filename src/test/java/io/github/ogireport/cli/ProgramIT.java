package io.github.ogireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, started as a user starts it. */
class ProgramIT {
    private static final Path JAR = Path.of(System.getProperty("cli.jar"));
    private static final Path REPORTS = Path.of("src/test/resources/reports").toAbsolutePath();
    private static final Path CLEAN = REPORTS.resolve("panjiang-2024.txt");
    private static final Map<String, String> NO_LOCALE = Map.of("LC_ALL", "C", "LANG", "C");

    @TempDir
    Path directory;

    private record Ended(int code, String out, String err) {}

    @Test
    void thousandsOfFilesAreReadInOneRunWithLittleMemory() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            Files.copy(CLEAN, directory.resolve("report" + i + ".txt"));
        }

        Ended ended = run(Map.of(), "-Xmx64m", "check", "--format", "csv", directory.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.err().lines()).allMatch(line -> line.startsWith("已处理"));
        assertThat(ended.out().lines().filter(line -> line.contains(",verdict,CONSISTENT,")))
                .hasSize(3_000);
    }

    @Test
    void aReaderThatStopsReadingEndsTheProgramSoonAndQuietly() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.copy(CLEAN, directory.resolve("report" + i + ".txt"));
        }
        Process process = start(Map.of(), "cells", directory.toString());
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("file,path,state,value,text,line,column");
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anInterruptedProgramLeavesNoPart(String format) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            Files.copy(CLEAN, directory.resolve("report" + i + ".txt"));
        }
        Path temporary = Files.createDirectory(directory.resolve("temporary"));
        Process process = start(
                Map.of(),
                "-Djava.io.tmpdir=" + temporary,
                "check",
                "--format=" + format,
                "--output=result",
                directory.toString());
        while (parts(directory).isEmpty() && process.isAlive()) {
            Thread.sleep(20);
        }
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(parts(directory)).isEmpty();
        assertThat(parts(temporary)).isEmpty();
        assertThat(directory.resolve("result")).doesNotExist();
    }

    /** As on a full disk: the shell allows no file of more than a few kilobytes. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "html"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aResultThatDoesNotFitLeavesNoPartAndTheOlderOneAsItWas(String format) throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("temporary"));
        Path result = Files.writeString(directory.resolve("result"), "old");
        ProcessBuilder whole = builder(
                Map.of(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "check",
                "--lang=en",
                "--format=" + format,
                "--output=result",
                REPORTS.toString());
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 4; exec \"$@\"", "sh"));
        limited.addAll(whole.command());
        Process process = whole.command(limited).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("The result cannot be written to ")
                .endsWith(": the file would be larger than the system allows\n");
        assertThat(result).hasContent("old");
        assertThat(parts(directory)).isEmpty();
        assertThat(parts(temporary)).isEmpty();
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void whatCannotBeReadIsReportedWithAReasonAndTheRestIsDone() throws Exception {
        Files.copy(CLEAN, directory.resolve("good.txt"));
        Files.createDirectory(directory.resolve("empty"));
        byte[] random = new byte[5_000];
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) (i * 7919 >> 3);
        }
        Files.write(directory.resolve("bytes.txt"), random);
        Files.write(directory.resolve("bytes.pdf"), random);

        Ended ended = run(Map.of(), "check", "--lang=en", "--format=csv", "none.txt", "empty", ".");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Cannot read none.txt: there is no such file"))
                .anyMatch(line -> line.startsWith("Cannot read empty: the directory has no"))
                .anyMatch(line -> line.startsWith("Cannot read ./bytes.pdf: the file is damaged"));
        assertThat(ended.out())
                .contains("./good.txt,verdict,CONSISTENT,")
                .contains("./bytes.txt,verdict,NOT_A_REPORT,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-rf.txt", "a\nb.txt", "a..txt", "  .txt", "%2e%2e%2f.txt", "$(id).txt", "报告　2024.txt", "*.txt"})
    void aFileMayHaveAnyName(String name) throws Exception {
        Files.copy(CLEAN, directory.resolve(name));

        Ended named = run(Map.of(), "cells", "--csv-raw", "--", name);
        Ended found = run(Map.of(), "cells", "--csv-raw", "./");

        assertThat(named.err() + found.err()).isEmpty();
        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("requests.newlyReceived.total,number");
        assertThat(found.out()).isEqualTo(named.out().replace(name, "./" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告/盘江镇2024.txt", "./报告/盘江镇2024.txt", "报告"})
    void withoutALocaleFilesWithChineseNamesAreReadAndShown(String argument) throws Exception {
        Files.createDirectory(directory.resolve("报告"));
        Files.copy(CLEAN, directory.resolve("报告/盘江镇2024.txt"));

        Ended ended = run(NO_LOCALE, "check", "--format", "csv", argument);

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("报告/盘江镇2024.txt,verdict,CONSISTENT,").contains("没有发现错误级问题");
    }

    @Test
    void withoutALocaleAMissingFileIsReportedByItsName() throws Exception {
        Ended ended = run(NO_LOCALE, "check", directory + "/没有.txt");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("无法读取 " + directory + "/没有.txt：文件不存在；请检查文件名和路径\n");
    }

    @Test
    void theOutputIsTheSameWhateverTheSettings() throws Exception {
        Ended usual = run(Map.of(), "check", "--format", "json", REPORTS.toString());
        Ended other = run(
                NO_LOCALE,
                "-Duser.language=tr",
                "-Dfile.encoding=GB18030",
                "-Duser.timezone=Pacific/Apia",
                "check",
                "--format",
                "json",
                REPORTS.toString());

        assertThat(usual.code()).isZero();
        assertThat(other).isEqualTo(usual);
    }

    @Test
    void aPageInGbkIsReadAndItsCharsetTold() throws Exception {
        String page = "<pre>" + Files.readString(CLEAN) + "</pre>";
        Files.write(directory.resolve("a.html"), page.getBytes(Charset.forName("GBK")));

        Ended ended = run(Map.of(), "check", "--format", "csv", "a.html");

        assertThat(ended.out()).contains("a.html,diagnostic,CHARSET_INFERRED,info,,1,1,");
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            Process process = builder(environment, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        return builder(environment, arguments).start();
    }

    /** What begins with {@code -D} or {@code -X} is for the JVM. */
    private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String argument : arguments) {
            if (argument.startsWith("-D") || argument.startsWith("-X")) {
                command.add(argument);
            }
        }
        command.addAll(List.of("-jar", JAR.toString()));
        for (String argument : arguments) {
            if (!argument.startsWith("-D") && !argument.startsWith("-X")) {
                command.add(argument);
            }
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
