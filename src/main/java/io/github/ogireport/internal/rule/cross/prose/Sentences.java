package io.github.ogireport.internal.rule.cross.prose;

import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import java.util.ArrayList;
import java.util.List;

/** Takes prose apart into sentences. */
public final class Sentences {
    private static final String ENDS = "。！？；!?;\n\r";

    private Sentences() {}

    /** The sentences of {@code text} without their end marks. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                String sentence = text.substring(from, i).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** All sentences of the prose of {@code report}, the preamble first. */
    public static List<String> of(AnnualReport report) {
        List<String> sentences = new ArrayList<>();
        for (ReportParagraph paragraph : report.preamble()) {
            sentences.addAll(of(paragraph.text()));
        }
        for (ReportSection section : report.sections()) {
            for (ReportParagraph paragraph : section.paragraphs()) {
                sentences.addAll(of(paragraph.text()));
            }
        }
        return sentences;
    }

    /** Whether a sentence of {@code report} has one of {@code words} and is about one of {@code subjects}. */
    public static boolean explain(AnnualReport report, String[] words, String[] subjects) {
        for (String sentence : of(report)) {
            if (Words.anyIn(sentence, words) && Words.anyIn(sentence, subjects)) {
                return true;
            }
        }
        return false;
    }
}
