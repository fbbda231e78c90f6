package io.github.ogireport.internal.metadata;

import io.github.ogireport.internal.metadata.line.CompactLine;
import io.github.ogireport.internal.text.Words;
import java.util.List;

/**
 * What a body calls itself in the prose: 我局, 本镇, 全校.
 *
 * @param kinds the kinds of bodies it names itself by; no other than these are its own
 */
record OwnWords(String kinds) {
    private static final String SELF = "我本全";
    private static final String OF_BODIES = "局委厅办镇乡院校署";
    /** Those that are not words of the law or of prose after 本 and 全: 本办法, 全局. */
    private static final String[] SELVES = {"本局", "本厅", "本镇", "本乡", "本校", "全镇", "全乡", "全校"};

    /** The words of {@code lines}. */
    static OwnWords in(List<CompactLine> lines) {
        StringBuilder kinds = new StringBuilder();
        for (CompactLine line : lines) {
            for (int i = 0; i < line.length() - 1; i++) {
                boolean own = SELF.indexOf(line.at(i)) >= 0 && isOwn(line, i);
                if (own && kinds.indexOf(String.valueOf(line.at(i + 1))) < 0) {
                    kinds.append(line.at(i + 1));
                }
            }
        }
        return new OwnWords(kinds.toString());
    }

    private static boolean isOwn(CompactLine line, int i) {
        return line.at(i) == '我'
                ? OF_BODIES.indexOf(line.at(i + 1)) >= 0
                : Words.anyAt(line.text(), i, SELVES) && "基根成原版".indexOf(line.at(i - 1)) < 0;
    }

    /** Whether a body called {@code name} may call itself by all of these. */
    boolean allFit(String name) {
        return kinds.chars().allMatch(kind -> name.indexOf(kind) >= 0);
    }

    /** Whether it may call itself by one of these, or there are none. */
    boolean anyFits(String name) {
        return kinds.isEmpty() || kinds.chars().anyMatch(kind -> name.indexOf(kind) >= 0);
    }
}
