package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.ReportPath;

/**
 * A cell that takes part in a sum.
 *
 * @param path its path
 * @param cell what is printed
 */
public record Term(ReportPath path, Cell cell) {}
