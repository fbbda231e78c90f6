package io.github.ogireport.cli.output.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Where the articles of a page are until the overview above them can be written. */
public interface ArticleStore extends Closeable {
    /** Where to write the next article. */
    Writer begin() throws IOException;

    /** Ends the article. */
    void end() throws IOException;

    /** Whether each article is a page of its own. */
    boolean isPaged();

    /** What leads from an article on a page of its own back to the overview. */
    String overview();

    /** What leads from the overview to the article of this number, from 1 on. */
    String link(int number);

    /** Puts the articles in their place below the overview. */
    void finish(Writer page) throws IOException;
}
