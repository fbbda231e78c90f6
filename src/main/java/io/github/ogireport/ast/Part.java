package io.github.ogireport.ast;

import java.util.List;

/**
 * A top-level part of the text.
 *
 * @since 0.1.0
 */
public sealed interface Part extends Node permits Preamble, Section, Epilogue {
    /** The paragraphs and tables of this part, in the order of the text. */
    List<Block> blocks();
}
