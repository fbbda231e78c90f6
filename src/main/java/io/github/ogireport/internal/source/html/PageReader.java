package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.html.element.BlockRows;
import io.github.ogireport.internal.source.html.element.ElementKind;
import io.github.ogireport.internal.source.html.element.ElementRole;
import io.github.ogireport.internal.source.html.element.Footnotes;
import io.github.ogireport.internal.source.html.element.FormField;
import io.github.ogireport.internal.source.html.grid.CellDoubts;
import io.github.ogireport.internal.source.html.grid.CellDraft;
import io.github.ogireport.internal.source.html.grid.CellDraft.Doubt;
import io.github.ogireport.internal.source.html.style.PageStyles;
import io.github.ogireport.internal.source.html.style.Style;
import io.github.ogireport.internal.source.html.style.Style.WhiteSpace;
import io.github.ogireport.internal.source.html.text.PageText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once over the nodes of a page, by a loop, and writes down what a person sees. For one reading of one page. */
final class PageReader {
    /** So near to the limit of nesting a cell may have lost what belongs to it. */
    private static final int MARGIN_OF_NESTING = 8;

    private final PageStyles styles;
    private final PageText text;
    private final SourceLimits limits;
    private final List<OpenElement> open = new ArrayList<>();
    private final OpenTables tables;
    private final BlockRows blockRows;
    private final ElementRoles roles;
    private boolean stopped;

    PageReader(PageStyles styles, PageText text, SourceLimits limits) {
        this.styles = styles;
        this.text = text;
        this.limits = limits;
        this.tables = new OpenTables(styles, text);
        this.blockRows = new BlockRows(styles);
        this.roles = new ElementRoles(blockRows);
    }

    /** Reads all that stands in {@code body}. */
    void read(Element body, WhiteSpace space) {
        open.add(new OpenElement(body, ElementRole.BLOCK, true, false, space));
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return depth == 0 || enter(node) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (top().element.equals(node)) {
                    leave();
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private OpenElement top() {
        return open.get(open.size() - 1);
    }

    /** Takes note of a node; whether what stands in it is to be read. */
    private boolean enter(Node node) {
        if (stopped || text.length() > limits.maxCharacters() || tables.cellCount() > limits.maxTokens()) {
            stop();
            return false;
        }
        if (node instanceof TextNode words) {
            words(words);
            return false;
        }
        return node instanceof Element element && element(element);
    }

    /** More than the limits allow was read: the cell that is open may have lost what belongs to it. */
    private void stop() {
        if (!stopped) {
            tables.doubt(Doubt.UNKNOWN);
        }
        stopped = true;
    }

    private void words(TextNode words) {
        OpenElement frame = top();
        if (!frame.shown || frame.closed || frame.gone) {
            return;
        }
        String content = words.getWholeText();
        boolean blank = content.isBlank() && (frame.space == WhiteSpace.COLLAPSED || frame.role.holdsNoText);
        if (blank && (frame.role.holdsNoText || frame.implicit != null)) {
            return;
        }
        if (!blank) {
            tables.closeImplicit(frame);
            tables.strayIn(frame);
            text.from(words);
        }
        text.add(content, frame.space);
    }

    private boolean element(Element element) {
        ElementKind kind = ElementKind.of(element.normalName());
        if (!kind.isSeen()) {
            if (kind == ElementKind.SCRIPT && top().shown) {
                tables.doubt(CellDoubts.ofScript(element));
            }
            return false;
        }
        Style style = styles.of(element);
        if (ElementRoles.isUnseen(element, kind, style)) {
            return false;
        }
        OpenElement frame = top();
        boolean struck = style.struck().or(kind == ElementKind.STRUCK);
        boolean gone = struck || style.unseen();
        ElementRole role = gone && !ElementRoles.isPartOfTable(kind, style)
                ? ElementRole.INLINE
                : roles.of(element, kind, style, frame);
        if (gone && !role.isPartOfTable) {
            if (struck) {
                tables.doubt(Doubt.TRACE);
            }
            return false;
        }
        boolean shown = !frame.gone
                && style.visibility().or(frame.visible)
                && !style.tiny().or(frame.tiny);
        if (role != frame.implicitRole || role == ElementRole.BLOCK_ROW && !blockRows.isLikeTheOneBefore(element)) {
            tables.closeImplicit(frame);
        }
        if (isReplaced(element, kind, shown)) {
            return false;
        }
        enter(element, role, kind, style, frame);
        top().gone |= gone;
        if (struck) {
            tables.doubt(Doubt.TRACE);
        }
        return true;
    }

    /** Reads what is no container of text; whether it was one of these. */
    private boolean isReplaced(Element element, ElementKind kind, boolean shown) {
        switch (kind) {
            case LINE_BREAK -> {
                if (top().shown && !top().role.holdsNoText) {
                    text.endPrintedLine();
                }
            }
            case RULE -> {
                text.endLine();
                tables.doubt(Doubt.TRACE);
            }
            case PICTURE -> {
                if (shown && !FormField.isSpacer(element)) {
                    tables.doubt(Doubt.PICTURE);
                }
            }
            case INPUT, SELECT, TEXT_AREA -> {
                if (shown) {
                    field(FormField.of(element, kind), element);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void field(FormField field, Element element) {
        if (!field.isCertain()) {
            tables.doubt(Doubt.UNKNOWN);
        }
        if (!field.text().isBlank()) {
            tables.strayIn(top());
            text.from(element);
            text.add(" ", WhiteSpace.COLLAPSED);
            text.add(field.text(), WhiteSpace.LINES_KEPT);
            text.add(" ", WhiteSpace.COLLAPSED);
        }
    }

    private void enter(Element element, ElementRole role, ElementKind kind, Style style, OpenElement parent) {
        if (role != ElementRole.INLINE) {
            text.endLine();
        } else if (OpenElement.isBox(kind, style)) {
            text.add(" ", WhiteSpace.COLLAPSED);
        }
        tables.enter(element, role, style, parent);
        if (role == ElementRole.CELL && open.size() >= limits.maxNesting() - MARGIN_OF_NESTING) {
            tables.doubt(Doubt.UNKNOWN);
        }
        doubts(element, role, kind, style);
        OpenElement frame = parent.with(element, role, kind, style);
        frame.start = text.length();
        frame.blockCount = text.blocks().size();
        open.add(frame);
    }

    private void doubts(Element element, ElementRole role, ElementKind kind, Style style) {
        CellDraft cell = tables.cell();
        if (cell != null) {
            if (role == ElementRole.BLOCK) {
                CellDoubts.ofEntry(cell, element);
            }
            CellDoubts.note(cell, element, kind, style, styles, top().ground);
        }
    }

    private void leave() {
        OpenElement frame = open.remove(open.size() - 1);
        tables.closeImplicit(frame);
        if (frame.pronunciation || frame.mark && Footnotes.isMark(text.characters(), frame.start)) {
            text.aside(frame.start);
        }
        CellDraft cell = tables.cell();
        if (cell != null && text.isGluedDigit(frame.start) && Footnotes.mayBeMark(frame.element) && !frame.mark) {
            cell.doubt(Doubt.ALTERED);
        }
        if (frame.moved && cell != null) {
            cell.move(frame.start, text.length());
        }
        if (frame.role != ElementRole.INLINE) {
            text.endLine();
        } else if (frame.box) {
            text.add(" ", WhiteSpace.COLLAPSED);
        }
        tables.leave(frame.role);
        if (!frame.role.isPartOfTable && !open.isEmpty() && top().role.holdsNoText) {
            tables.besideCells(frame);
        }
    }
}
