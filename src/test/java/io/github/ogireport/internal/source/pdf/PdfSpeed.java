package io.github.ogireport.internal.source.pdf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Measures the time of reading PDF files against PDFBox taking out their text and nothing else, in one warm process. */
final class PdfSpeed {
    private static final int ROUNDS = 40;

    private PdfSpeed() {}

    private interface Reading {
        void read(byte[] bytes) throws IOException;
    }

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            Reading own = content -> PdfSource.read(content, PdfLimits.defaults());
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            for (int warm = 0; warm < 2; warm++) {
                for (int round = 0; round < ROUNDS; round++) {
                    theirs[round] = milliseconds(PdfSpeed::strip, bytes);
                    ours[round] = milliseconds(own, bytes);
                }
            }
            double ratio = median(ours) / median(theirs);
            out.println(file + " " + median(ours) + " ms, stripper " + median(theirs) + " ms, ratio " + ratio);
        }
    }

    private static void strip(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static double milliseconds(Reading reading, byte[] bytes) throws IOException {
        long start = System.nanoTime();
        reading.read(bytes);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
