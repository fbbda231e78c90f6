package io.github.ogireport.reliability;

import io.github.ogireport.ReportParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A report that is cut off anywhere is read as far as it goes. */
class BoundsTest {
    private static final int STEP = 31;

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void prefixesAreRead(String name) {
        prefixes(Golden.text(name), STEP);
    }

    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void suffixesAreRead(String name) {
        suffixes(Golden.text(name), STEP);
    }

    @Tag("long-running")
    @ParameterizedTest
    @FieldSource("io.github.ogireport.reliability.Golden#NAMES")
    void everyPrefixAndSuffixIsRead(String name) {
        String text = Golden.text(name);
        for (String variant : new String[] {text, text.replace("\n", "\r\n"), text.replace('\n', '\r')}) {
            prefixes(variant, 1);
            suffixes(variant, 1);
        }
    }

    private static void prefixes(String text, int step) {
        for (int end = 0; end <= text.length(); end += step) {
            check(text.substring(0, end));
        }
    }

    private static void suffixes(String text, int step) {
        for (int start = text.length(); start >= 0; start -= step) {
            check(text.substring(start));
        }
    }

    private static void check(String text) {
        Promises.areKept(text, ReportParser.parse(text));
    }
}
