package io.github.ogireport.ast;

/**
 * A paragraph or a table.
 *
 * @since 0.1.0
 */
public sealed interface Block extends Node permits Paragraph, Table {}
