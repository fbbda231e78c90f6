package io.github.ogireport.rule;

import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.form.Cell;

/**
 * A cell that takes part in a finding, or that keeps a rule from being assessed.
 *
 * @param path its path
 * @param cell its state, value and printed text
 * @param span its place; {@link SourceSpan#UNKNOWN} where it is not in the text
 */
public record FindingCell(String path, Cell cell, SourceSpan span) {}
