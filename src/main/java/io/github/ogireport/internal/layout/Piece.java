package io.github.ogireport.internal.layout;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.layout.table.MarkedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text before its lines are cut.
 *
 * @param kind       the section it is, or none before the first one
 * @param start      offset of its first character
 * @param headingEnd offset after its heading; {@code start} if it has none
 * @param end        offset after its last character
 * @param tables     its tables, in order
 */
record Piece(@Nullable SectionKind kind, int start, int headingEnd, int end, List<MarkedTable> tables) {}
