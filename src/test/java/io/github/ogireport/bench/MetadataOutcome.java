package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** What came of the metadata of a report. */
final class MetadataOutcome {
    private final List<String> wrong = new ArrayList<>();
    private int stated;
    private int right;
    private int absent;

    void compare(String name, String expected, String read) {
        if (expected.isEmpty()) {
            return;
        }
        stated++;
        if (read.isEmpty()) {
            absent++;
        } else if (withoutBlanks(read).equals(withoutBlanks(expected))) {
            right++;
        } else {
            wrong.add(name + " expected '" + expected + "' but was '" + read + "'");
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]", "");
    }

    int stated() {
        return stated;
    }

    int right() {
        return right;
    }

    int absent() {
        return absent;
    }

    List<String> wrong() {
        return wrong;
    }
}
