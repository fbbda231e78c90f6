package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers that a narrow page has broken over lines: 本年制 | 本年废 | 现行有 above 发件数 | 止件数 | 效件数. */
public final class TornHeaders {
    private TornHeaders() {}

    /**
     * The headers, put together again if every line has as many pieces and each piece with those below it is a word of the form; else
     * the headers as they are.
     */
    public static List<PrintedHeader> join(List<PrintedHeader> words) {
        List<PrintedHeader> result = new ArrayList<>(words.size());
        Map<Integer, List<PrintedHeader>> lines = new LinkedHashMap<>();
        boolean torn = false;
        for (PrintedHeader word : words) {
            if (word.type() == ReportLexer.BLOCK_HEADER || word.type() == ReportLexer.INFORMATION_CONTENT) {
                result.add(word);
            } else {
                lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
                torn |= !word.isKnown();
            }
        }
        List<List<PrintedHeader>> pieces = new ArrayList<>(lines.values());
        boolean even = pieces.size() > 1
                && pieces.get(0).size() > 1
                && pieces.stream().allMatch(line -> line.size() == pieces.get(0).size());
        if (!torn || !even) {
            return words;
        }
        for (int i = 0; i < pieces.get(0).size(); i++) {
            StringBuilder text = new StringBuilder();
            for (List<PrintedHeader> line : pieces) {
                text.append(line.get(i).text());
            }
            int type = Syntax.wholeToken(text.toString());
            if (FormLabels.table(type) == null || FormLabels.order(type) >= 0) {
                return words;
            }
            PrintedHeader first = pieces.get(0).get(i);
            result.add(new PrintedHeader(
                    type, first.start(), first.end(), text.toString(), first.startLine(), first.line(), first.field()));
        }
        return result;
    }
}
