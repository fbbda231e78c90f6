package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.model.ReportParagraph;
import java.util.List;
import java.util.Locale;

/** A line that may be the heading of a section, though it was not known as such: it has the number of the section, or its name. */
final class LostHeading {
    /** What may stand before and after the name: 第一章, ●, （黑体）. */
    private static final int MOST_BESIDE = 8;

    private LostHeading() {}

    /** Whether such a line of {@code kind} is among {@code paragraphs}. */
    static boolean isAmong(List<ReportParagraph> paragraphs, SectionKind kind) {
        for (ReportParagraph paragraph : paragraphs) {
            String line = TextFolding.simplified(paragraph.text()).strip();
            if (isNumbered(line, kind) || isNamed(line, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(String line, SectionKind kind) {
        int from = 0;
        while (from < line.length() && "#>*-_【[（( ".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        char number = "一二三四五六".charAt(kind.ordinal());
        return from + 1 < line.length()
                && line.charAt(from) == number
                && "、，,.．：: 部）)".indexOf(line.charAt(from + 1)) >= 0;
    }

    /** The heading of the form without its number. */
    static String nameOf(SectionKind kind) {
        String label = kind.label(Locale.CHINESE);
        return label.substring(label.indexOf('、') + 1);
    }

    private static boolean isNamed(String line, SectionKind kind) {
        String name = nameOf(kind);
        return line.contains(kind.label(Locale.CHINESE))
                || line.length() <= name.length() + MOST_BESIDE && line.contains(name);
    }
}
