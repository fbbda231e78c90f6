package io.github.ogireport.ast;

/**
 * A line of a table in the sense of the form, however many lines of text it takes.
 *
 * @since 0.1.0
 */
public sealed interface TableLine extends Node permits HeaderRow, GroupLabel, TableRow, TableText {}
