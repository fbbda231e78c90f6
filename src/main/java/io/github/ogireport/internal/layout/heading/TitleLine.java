package io.github.ogireport.internal.layout.heading;

import io.github.ogireport.internal.text.NormalizedText;

/** Recognises the title of a report: a line that names open government information and ends as a report. */
final class TitleLine {
    private static final int LONGEST = 80;
    private static final String[] SUBJECTS = {"信息公开", "政务公开"};
    private static final String[] ENDS = {"报告", "年报"};

    private TitleLine() {}

    /** Whether the line from {@code start} to {@code end} is a title. */
    static boolean isTitle(NormalizedText text, int start, int end) {
        if (end - start > LONGEST || text.count('>', start, end) > 0) {
            return false;
        }
        String line = withoutBlanks(text.folded(start, end));
        boolean sentence = line.indexOf('。') >= 0 || line.indexOf(',') >= 0;
        return !sentence && containsAny(line) && endsAsReport(line);
    }

    private static boolean containsAny(String line) {
        for (String subject : SUBJECTS) {
            if (line.contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAsReport(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == ')') {
            int open = line.lastIndexOf('(');
            end = open > 0 ? open : end;
        }
        while (end > 0 && "*#\"》:".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : ENDS) {
            if (line.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBlanks(String line) {
        StringBuilder characters = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > ' ') {
                characters.append(line.charAt(i));
            }
        }
        return characters.toString();
    }
}
