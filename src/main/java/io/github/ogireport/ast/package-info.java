/**
 * The typed syntax tree: the text as written, every node with its place. All nodes are records below sealed interfaces.
 *
 * <pre>{@code
 * for (Table table : result.document().tables()) {
 *     table.rows().forEach(row -> System.out.println(row.span() + " " + row.label()));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ogireport.ast;

import org.jspecify.annotations.NullMarked;
