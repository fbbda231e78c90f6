package io.github.ogireport.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a directory of files as a collector of reports has them: texts in two charsets, web pages, Word and PDF files, and one in a
 * hundred that no reader can read. The same files each time; one report in seven has a broken balance.
 */
public final class CorpusWriter {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Path INPUTS = Path.of("src/test/resources");
    private static final String[] AGENCIES = {"云山县人民政府", "云山县水利局", "清溪镇人民政府", "河东街道办事处", "云山市财政局"};

    private CorpusWriter() {}

    /** Two arguments: the directory, which must not exist or is written over, and the number of files. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        for (int i = 0; i < files; i++) {
            Path folder = Files.createDirectories(directory.resolve("part" + i / 1000));
            write(folder, i);
        }
        // longer than the library's limit for a file, without taking room on the disk
        try (RandomAccessFile huge =
                new RandomAccessFile(directory.resolve("huge.pdf").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
    }

    private static void write(Path folder, int number) throws IOException {
        String name = "report" + number;
        switch (number % 100) {
            case 99 -> Files.write(folder.resolve(name + ".pdf"), ("%PDF-1.7\n" + number).getBytes(GB18030));
            case 98, 97 -> copy("cases/a07-requests-total-first-word.docx", folder.resolve(name + ".docx"));
            case 96 -> copy("word/old.doc", folder.resolve(name + ".doc"));
            case 95 -> copy("cases/e10-wrapped-number-pdf.pdf", folder.resolve(name + ".pdf"));
            default -> writeGenerated(folder, name, number);
        }
    }

    private static void copy(String input, Path file) throws IOException {
        Files.write(file, Files.readAllBytes(INPUTS.resolve(input)));
    }

    private static void writeGenerated(Path folder, String name, int number) throws IOException {
        SoundReport report = SoundReport.drawn(number);
        report.title(AGENCIES[number % AGENCIES.length] + report.year() + "年政府信息公开工作年度报告");
        if (number % 7 == 0) {
            report.raise("requests.carriedForward.total", 1);
        }
        String text = report.in(Layouts.named("pipes-plain")).text();
        switch (number % 4) {
            case 0, 1 -> Files.writeString(folder.resolve(name + ".html"), page(text));
            case 2 -> Files.write(folder.resolve(name + ".txt"), text.getBytes(GB18030));
            default -> Files.write(folder.resolve(name + ".txt"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String page(String text) {
        return "<html><head><meta charset=\"utf-8\"></head><body><p>" + text.replace("\n", "</p>\n<p>")
                + "</p></body></html>";
    }
}
