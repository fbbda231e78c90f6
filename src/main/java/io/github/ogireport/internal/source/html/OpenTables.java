package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.html.element.ElementKind;
import io.github.ogireport.internal.source.html.element.ElementRole;
import io.github.ogireport.internal.source.html.element.FormField;
import io.github.ogireport.internal.source.html.grid.CellDraft;
import io.github.ogireport.internal.source.html.grid.CellDraft.Doubt;
import io.github.ogireport.internal.source.html.grid.GridDraft;
import io.github.ogireport.internal.source.html.grid.TableCutter;
import io.github.ogireport.internal.source.html.grid.TableOrder;
import io.github.ogireport.internal.source.html.style.PageStyles;
import io.github.ogireport.internal.source.html.style.Style;
import io.github.ogireport.internal.source.html.text.PageText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tables that are open while a page is read, the innermost last. For one reading of one page. */
final class OpenTables {
    private final PageStyles styles;
    private final PageText text;
    private final List<GridDraft> grids = new ArrayList<>();
    private int cellCount;

    OpenTables(PageStyles styles, PageText text) {
        this.styles = styles;
        this.text = text;
    }

    /** How many cells were opened on the page. */
    int cellCount() {
        return cellCount;
    }

    /** The open cell of the innermost table. */
    @Nullable
    CellDraft cell() {
        return grids.isEmpty() || grid().isBetweenCells() ? null : grid().lastCell();
    }

    private GridDraft grid() {
        return grids.get(grids.size() - 1);
    }

    /** Notes a doubt in the open cell, if one is open. */
    void doubt(Doubt doubt) {
        CellDraft cell = cell();
        if (cell != null) {
            cell.doubt(doubt);
        }
    }

    /** Text between the cells of a table makes its grid uncertain. */
    void strayIn(OpenElement frame) {
        if (frame.role.holdsNoText && !grids.isEmpty()) {
            grid().markBroken();
        }
    }

    /** Opens what {@code element} is of a table, in {@code parent}. */
    void enter(Element element, ElementRole role, Style style, OpenElement parent) {
        switch (role) {
            case TABLE, TRACKS -> {
                if (role == ElementRole.TABLE) {
                    TableOrder.asShown(element);
                }
                grids.add(new GridDraft(text.blocks().size()));
            }
            case ROW, BLOCK_ROW -> {
                openImplicit(parent, role);
                grid().startRow();
            }
            case CELL -> {
                openImplicit(parent, ElementRole.CELL);
                openCell(
                        element,
                        style,
                        parent.role == ElementRole.TRACKS
                                ? styles.of(parent.element).tracks()
                                : 0);
            }
            default -> {
                // no part of a table
            }
        }
    }

    /** A row outside of a table, or a cell outside of a row, begins a table of its own that ends with the last of its kind. */
    private void openImplicit(OpenElement parent, ElementRole role) {
        boolean inside = switch (role) {
            case ROW -> parent.role == ElementRole.TABLE || parent.role == ElementRole.ROW_GROUP;
            case CELL -> parent.role.holdsCells;
            default -> false;
        };
        if (!inside && parent.implicit == null) {
            strayIn(parent);
            parent.implicitRole = role;
            parent.implicit = new GridDraft(text.blocks().size());
            grids.add(parent.implicit);
        }
    }

    private void openCell(Element element, Style style, int tracks) {
        cellCount++;
        boolean ofTable = ElementKind.of(element.normalName()) == ElementKind.CELL;
        int spanned = ofTable ? FormField.number(element.attr("colspan"), 1) : style.columns();
        int columns = tracks > 0 ? Math.min(spanned, tracks) : spanned;
        int rows = ofTable ? FormField.number(element.attr("rowspan"), 1) : style.rows();
        GridDraft grid = grid();
        if (tracks > 0 && grid.rows() > 0 && grid.isFull(tracks, columns)) {
            grid.startRow();
        }
        if (!ofTable && columns * rows == 0) {
            grid.markBroken();
        }
        grid.openCell(columns, rows, text.length(), text.blocks().size());
        text.from(element);
    }

    /** Closes what an element of {@code role} opened. */
    void leave(ElementRole role) {
        switch (role) {
            case CELL -> {
                CellDraft cell = cell();
                if (cell != null) {
                    cell.close(text);
                }
            }
            case ROW_GROUP -> {
                if (!grids.isEmpty()) {
                    grid().endSection();
                }
            }
            case TABLE, TRACKS -> closeGrid();
            default -> {
                // nothing to close
            }
        }
    }

    /** Closes the table that {@code frame} holds without an element for it. */
    void closeImplicit(OpenElement frame) {
        if (frame.implicit != null) {
            frame.implicit = null;
            frame.implicitRole = null;
            text.endLine();
            closeGrid();
        }
    }

    private void closeGrid() {
        GridDraft grid = grids.remove(grids.size() - 1);
        grid.endSection();
        TableCutter.cut(grid, text);
    }

    /** What is shown in a table outside of its cells: a caption before them is no part of it, all else makes it uncertain. */
    void besideCells(OpenElement frame) {
        text.endLine();
        if (text.blocks().size() > frame.blockCount) {
            if (frame.caption && grid().cells().isEmpty()) {
                grid().beginAfter(text.blocks().size());
            } else {
                grid().markBroken();
            }
        }
    }
}
