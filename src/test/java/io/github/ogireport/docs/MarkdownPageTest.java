package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.docs.MarkdownPage.Heading;
import io.github.ogireport.docs.MarkdownPage.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {
    @Test
    void aPageIsHeadingsTablesCodeAndLinks() {
        MarkdownPage page = MarkdownPage.of("""
                # Title

                | a | b |
                |---|---|
                | 1 | [there](other.md#a-place) |

                ```yaml
                # no heading
                | no | table |
                ```

                ## Below
                [here](#title), `[no](link.md)`, [elsewhere](https://example.org)

                | c |
                """);

        assertThat(page.headings()).containsExactly(new Heading(1, "Title"), new Heading(2, "Below"));
        assertThat(page.tables()).extracting(List::size).containsExactly(3, 1);
        assertThat(page.code()).containsExactly("```yaml\n# no heading\n| no | table |\n```\n");
        assertThat(page.codeInText()).containsExactly("[no](link.md)");
        assertThat(page.links()).containsExactly(new Link("other.md", "a-place"), new Link("", "title"));
    }

    @Test
    void anchorsHaveNoPunctuationAndNoTwoAreOne() {
        MarkdownPage page = MarkdownPage.of("""
                # Findings: what they claim
                ## Set by the caller (`ParserOptions`)
                ## 没有，还是没有读懂
                ### OGI-S01 Section missing
                ## Same
                ## Same
                """);

        assertThat(page.anchors())
                .containsExactly(
                        "findings-what-they-claim",
                        "set-by-the-caller-parseroptions",
                        "没有还是没有读懂",
                        "ogi-s01-section-missing",
                        "same",
                        "same-1");
    }
}
