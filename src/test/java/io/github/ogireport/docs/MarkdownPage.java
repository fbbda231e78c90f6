package io.github.ogireport.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page of Markdown is made of; nothing inside a block of code is a heading, a table or a link.
 *
 * @param headings   the headings in order
 * @param tables     the rows of each table in order
 * @param code       the blocks of code in order, each with its fences
 * @param codeInText the pieces of code within lines, without their marks
 * @param links      the links to other pages and to headings
 */
record MarkdownPage(
        List<Heading> headings,
        List<List<String>> tables,
        List<String> code,
        List<String> codeInText,
        List<Link> links) {
    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]*)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");
    private static final Pattern LINK_AROUND_TEXT = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    /** A heading of level 1 to 6. */
    record Heading(int level, String text) {}

    /** A link; the file is empty for one within the page, the anchor for one to a whole page. */
    record Link(String file, String anchor) {}

    static MarkdownPage read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static MarkdownPage of(String text) {
        MarkdownPage page = new MarkdownPage(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        StringBuilder block = new StringBuilder();
        boolean inTable = false;
        for (String line : text.split("\n", -1)) {
            boolean isFence = line.startsWith(FENCE);
            if (isFence || !block.isEmpty()) {
                boolean ends = isFence && !block.isEmpty();
                block.append(line).append('\n');
                if (ends) {
                    page.code.add(block.toString());
                    block.setLength(0);
                }
                inTable = false;
                continue;
            }
            if (line.startsWith("|")) {
                if (!inTable) {
                    page.tables.add(new ArrayList<>());
                }
                page.tables.get(page.tables.size() - 1).add(line);
            }
            inTable = line.startsWith("|");
            page.takeLine(line);
        }
        return page;
    }

    private void takeLine(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            headings.add(new Heading(heading.group(1).length(), heading.group(2)));
        }
        CODE_SPAN.matcher(line).results().map(piece -> piece.group(1)).forEach(codeInText::add);
        LINK.matcher(CODE_SPAN.matcher(line).replaceAll(""))
                .results()
                .map(link -> new Link(link.group(1), link.group(2) == null ? "" : link.group(2)))
                .filter(link -> !link.file().isEmpty() || !link.anchor().isEmpty())
                .forEach(links::add);
    }

    /** The anchors of the headings, made as GitHub makes them: a second heading of one text ends with {@code -1}. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Heading heading : headings) {
            String anchor = anchor(heading.text());
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    private static String anchor(String heading) {
        return LINK_AROUND_TEXT
                .matcher(heading)
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}
