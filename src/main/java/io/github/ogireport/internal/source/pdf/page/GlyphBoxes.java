package io.github.ogireport.internal.source.pdf.page;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Finds character, box and direction of a glyph that is shown. */
final class GlyphBoxes {
    private static final double ASCENT = 0.88;

    /** How far a line may lean and still run along an axis of the page. */
    private static final double LEANING = 0.1;

    /** Glyphs at most this wide may be digits; of them no part may be cut off. */
    private static final double NARROW = 0.7;

    private GlyphBoxes() {}

    /** The glyph; empty where it runs aslant, as watermarks do. */
    static Optional<PageGlyph> glyph(
            Matrix matrix,
            PDFont font,
            int code,
            Vector displacement,
            PageFrame frame,
            PageBox clip,
            int order,
            int run) {
        double a = matrix.getScaleX();
        double b = matrix.getShearY();
        double alongX = frame.x(a, b) - frame.x(0, 0);
        double alongY = frame.y(a, b) - frame.y(0, 0);
        if (Math.min(Math.abs(alongX), Math.abs(alongY)) > LEANING * Math.max(Math.abs(alongX), Math.abs(alongY))) {
            return Optional.empty();
        }
        float width = width(font, code, displacement);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        float ascent = (float) ASCENT;
        if (font instanceof PDType3Font && width * Math.hypot(a, b) > 1.5 * size) {
            size = width * Math.hypot(a, b);
            ascent = width * ascent;
        }
        PageBox box = frame.box(matrix, 0, (float) -PageGlyph.DESCENT * ascent / (float) ASCENT, width, ascent);
        int turn = Math.abs(alongX) >= Math.abs(alongY) ? alongX > 0 ? 0 : 2 : alongY > 0 ? 1 : 3;
        String text = text(font, code);
        boolean known = text != null;
        boolean whole = width > NARROW || clip.holds(box, 0.3 * Math.min(box.width(), box.height()));
        return Optional.of(new PageGlyph(text == null ? "\uFFFD" : text, box, size, order, run, turn, known && whole));
    }

    /** The width in parts of the size; also of a glyph that is written downwards. */
    private static float width(PDFont font, int code, Vector displacement) {
        if (!font.isVertical()) {
            return displacement.getX();
        }
        try {
            return font.getWidth(code) / 1000;
        } catch (IOException e) {
            return 1;
        }
    }

    /** What the font says the glyph is; null where it does not say, or says what is no character. */
    private static @Nullable String text(PDFont font, int code) {
        String text;
        try {
            text = font.toUnicode(code);
        } catch (RuntimeException e) {
            return null;
        }
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\n' || c == '\r';
            if (Character.isISOControl(c) && !blank || c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF') {
                return null;
            }
        }
        return text;
    }
}
