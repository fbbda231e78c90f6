package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** Texts of generated reports, for tests that ask for many different ones and not for their cells. */
public final class GeneratedTexts {
    private GeneratedTexts() {}

    /** The text of the report of {@code seed}: each seed has its layout, in turn. */
    public static String of(long seed) {
        TextLayout layout = Layouts.ALL.get((int) (seed % Layouts.ALL.size()));
        return ReportGenerator.generate(seed, layout).text();
    }

    /** The texts of the five real reports. */
    public static List<String> ofRealReports() {
        List<String> texts = new ArrayList<>();
        for (String name : FiveReports.NAMES) {
            texts.add(FiveReports.read(name).text());
        }
        return texts;
    }
}
