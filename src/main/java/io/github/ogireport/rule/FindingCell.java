package io.github.ogireport.rule;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;

/**
 * A cell that takes part in a finding, or that keeps a rule from being assessed.
 *
 * @param path its path
 * @param cell its state, value and printed text
 * @param place its place; {@link SourceSpan#UNKNOWN} where it is not in the text
 * @since 0.1.0
 */
public record FindingCell(ReportPath path, Cell cell, SourceSpan place) {}
