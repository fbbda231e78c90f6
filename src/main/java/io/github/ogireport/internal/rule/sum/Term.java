package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;

/**
 * A cell that takes part in a sum.
 *
 * @param path its path
 * @param cell what is printed
 */
public record Term(String path, Cell cell) {}
