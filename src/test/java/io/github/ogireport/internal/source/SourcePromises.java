package io.github.ogireport.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.file.FileSource;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What holds of every file, however damaged: it is read or refused with a reason, and what is read is in order and within the limits. */
public final class SourcePromises {
    private static final SourceLimits SMALL = SourceLimits.of(1 << 20, 2_000, 300);

    private SourcePromises() {}

    /** Checks them for the file of {@code bytes}. */
    public static void areKept(byte[] bytes, String name) throws IOException {
        SourceDocument document;
        try {
            document = FileSource.read(bytes, bytes.length, name, SMALL);
        } catch (UnreadableFileException e) {
            assertThat(e.reason(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            return;
        }
        String text = document.text();
        assertThat(text.length()).isLessThanOrEqualTo(SMALL.maxCharacters());
        assertInOrder(document.blocks(), text.length());
        assertInOrder(document.asides(), text.length());
        int cells = 0;
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceTable table) {
                cells += table.cells().size();
                assertInGrid(table);
            }
            assertThat(document.places().at(block.start())).isNotNull();
        }
        assertThat(cells).isLessThanOrEqualTo(SMALL.maxTokens());
    }

    private static void assertInOrder(List<? extends SourceBlock> blocks, int length) {
        int end = 0;
        for (SourceBlock block : blocks) {
            assertThat(block.start()).isGreaterThanOrEqualTo(end);
            assertThat(block.end()).isBetween(block.start(), length);
            end = block.end();
        }
    }

    private static void assertInGrid(SourceTable table) {
        Set<List<Integer>> starts = new HashSet<>();
        for (SourceCell cell : table.cells()) {
            assertThat(cell.end()).isBetween(cell.start(), table.end());
            assertThat(starts.add(List.of(cell.row(), cell.column()))).isTrue();
            assertThat(Math.min(cell.rows(), cell.columns())).isPositive();
        }
    }
}
