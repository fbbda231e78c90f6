package io.github.ogireport.cli.output.form;

import java.util.List;

/**
 * A part of a table of the form with headers of its own.
 *
 * @param head the header rows, from above
 * @param body the rows to be filled in
 */
public record FormBlock(List<List<FormBox>> head, List<List<FormBox>> body) {
    /** Takes copies of the lists. */
    public FormBlock {
        head = head.stream().map(List::copyOf).toList();
        body = body.stream().map(List::copyOf).toList();
    }
}
