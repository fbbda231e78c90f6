package io.github.ogireport.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rival: one compiled expression a row, its label and as many numbers as it has columns. It cannot place blank cells. */
final class RegexScript {
    private static final List<ScriptRow> ROWS = ScriptRow.all();
    private static final List<Pattern> PATTERNS =
            ROWS.stream().map(RegexScript::pattern).toList();

    private RegexScript() {}

    private static Pattern pattern(ScriptRow row) {
        return Pattern.compile(Pattern.quote(row.label()) + "(?:（[^）]*）)?"
                + "[\\s|]+(\\d+(?:\\.\\d+)?)".repeat(row.paths().size()) + "(?![\\d.])");
    }

    /** The numbers by path. */
    static Map<String, String> read(String text) {
        Map<String, String> cells = new HashMap<>(512);
        for (int i = 0; i < PATTERNS.size(); i++) {
            Matcher matcher = PATTERNS.get(i).matcher(text);
            if (matcher.find()) {
                List<String> paths = ROWS.get(i).paths();
                for (int j = 0; j < paths.size(); j++) {
                    cells.put(paths.get(j), matcher.group(j + 1));
                }
            }
        }
        return cells;
    }
}
