package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;

/**
 * A cell that a rule about single cells concerns.
 *
 * @param path its path
 * @param cell what is printed
 */
record CellAt(CellPath path, Cell cell) {}
