package io.github.ogireport.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page: a block a line, a table row a line with tabs between its cells, preformatted text as it is printed.
 * Scripts, styles and what is hidden for readers are left out. A table that holds another table is taken for layout.
 */
final class HtmlText implements TextExtractor {
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "noscript", "template", "head", "select", "option", "button", "iframe", "svg");
    private static final int MAX_DEPTH = 512;

    @Override
    public Extraction extract(byte[] bytes) {
        Extraction decoded = HtmlCharset.decode(bytes);
        Document page = Jsoup.parse(decoded.texts().get(0), Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        Lines lines = new Lines();
        page.body().traverse(lines);
        return new Extraction(List.of(lines.text()), decoded.notes());
    }

    /** Collects the lines while walking over the page; a walk by loop, since pages nest without bound. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int leftOut;
        private int asPrinted;

        @Override
        public void head(Node node, int depth) {
            if (leftOut > 0 || isLeftOut(node)) {
                leftOut++;
            } else if (node instanceof TextNode part && asPrinted > 0) {
                linesAsPrinted(part.getWholeText());
            } else if (node instanceof TextNode part) {
                line.append(part.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (leftOut > 0) {
                leftOut--;
            } else if (node instanceof Element element) {
                if (element.isBlock()) {
                    endLine();
                }
                asPrinted -= isPreformatted(element) ? 1 : 0;
            }
        }

        /** Every line of a preformatted text is one, also an empty one; its blanks and tabs may tell its cells. */
        private void linesAsPrinted(String printed) {
            String[] pieces = printed.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    text.append(line).append('\n');
                    line.setLength(0);
                }
                line.append(pieces[i]);
            }
        }

        private void open(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                endLine();
            }
            if (isDataTable(element)) {
                text.append(table(element));
                leftOut = 1;
            } else {
                asPrinted += isPreformatted(element) ? 1 : 0;
            }
        }

        private void endLine() {
            String content = asPrinted > 0 ? line.toString() : TableGrid.onOneLine(line.toString());
            line.setLength(0);
            if (!content.isEmpty()) {
                text.append(content).append('\n');
            }
        }

        private String text() {
            endLine();
            return text.toString();
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre") || style(element).contains("white-space:pre");
    }

    private static boolean isLeftOut(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || style(element).contains("display:none");
    }

    /** The style that stands at the element itself, without blanks and in small letters. */
    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isDataTable(Element element) {
        return element.normalName().equals("table")
                && element.selectFirst("table table") == null
                && element.select("table").size() == 1;
    }

    private static String table(Element table) {
        TableGrid grid = new TableGrid();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (isCell(cell) && !isLeftOut(cell)) {
                    cells.add(cellText(cell));
                }
            }
            if (!cells.isEmpty() && !isInLeftOut(row)) {
                grid.row(cells);
            }
        }
        return grid.text();
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Whether a row, or the part of its table that it stands in, is left out. */
    private static boolean isInLeftOut(Element row) {
        Element element = row;
        while (element != null && !element.normalName().equals("table")) {
            if (isLeftOut(element)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** The text of a cell; a blank stands where a block or line ends, so that two numbers never become one. */
    private static String cellText(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.traverse(new NodeVisitor() {
            private int leftOut;

            @Override
            public void head(Node node, int depth) {
                if (leftOut > 0 || isLeftOut(node)) {
                    leftOut++;
                } else if (node instanceof TextNode part) {
                    text.append(part.getWholeText());
                } else if (node instanceof Element element && endsLine(element)) {
                    text.append(' ');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (leftOut > 0) {
                    leftOut--;
                } else if (node instanceof Element element && endsLine(element)) {
                    text.append(' ');
                }
            }
        });
        return text.toString();
    }

    private static boolean endsLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
