package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;

/** A drawing while the walk is in it: it shows a text box, or something that is no text. */
final class Drawing {
    private final boolean object;
    private boolean text;
    private boolean picture;
    private boolean hidden;
    private boolean floating;

    /** With the element that it is. */
    Drawing(String element) {
        this.object = element.equals("object");
    }

    /** Looks at an element in the drawing; false if it is read like one outside of it, such as the text of a box. */
    boolean start(XmlPart part) throws IOException {
        switch (part.element()) {
            case "txbxContent" -> {
                text = true;
                if (hidden) {
                    part.skip();
                }
                return hidden;
            }
            case "AlternateContent", "Choice", "Fallback" -> {
                return false;
            }
            case "pic", "blip", "imagedata", "chart", "relIds", "control", "OLEObject" -> picture = true;
            case "anchor" -> floating = true;
            case "docPr" -> hidden |= part.isOn("hidden", false);
            default -> {
                String style = part.text("style").replace(" ", "");
                hidden |= style.contains("visibility:hidden");
                floating |= style.contains("position:absolute");
            }
        }
        return true;
    }

    /** Whether something is seen that is no text; what floats over a page belongs to no line, but it may to a cell. */
    boolean isSign(boolean cell) {
        return !hidden && (picture || object || !text) && (cell || !floating);
    }
}
