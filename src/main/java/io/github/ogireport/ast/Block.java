package io.github.ogireport.ast;

/** A paragraph or a table. */
public sealed interface Block extends Node permits Paragraph, Table {}
