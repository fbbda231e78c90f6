package io.github.ogireport.internal.source.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** What is seen of something painted in a colour. */
enum Ink {
    /** Nothing. */
    NONE,
    /** White: seen on a coloured ground only. */
    WHITE,
    /** Any other colour. */
    COLOURED;

    private static final double NEARLY = 0.98;

    static Ink of(PDColor colour, double alpha) {
        if (alpha <= 1 - NEARLY) {
            return NONE;
        }
        return isWhite(colour) ? WHITE : COLOURED;
    }

    private static boolean isWhite(PDColor colour) {
        if (colour.isPattern() || colour.getColorSpace() == null) {
            return false;
        }
        float[] parts = colour.getComponents();
        return switch (colour.getColorSpace().getName()) {
            case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB" -> parts.length > 0 && allAbove(parts);
            case "ICCBased" ->
                (parts.length == 1 || parts.length == 3) && allAbove(parts) || parts.length == 4 && allBelow(parts);
            case "DeviceCMYK" -> allBelow(parts);
            default -> false;
        };
    }

    private static boolean allAbove(float[] parts) {
        for (float part : parts) {
            if (part < NEARLY) {
                return false;
            }
        }
        return true;
    }

    private static boolean allBelow(float[] parts) {
        for (float part : parts) {
            if (part > 1 - NEARLY) {
                return false;
            }
        }
        return true;
    }
}
