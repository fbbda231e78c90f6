package io.github.ogireport.internal.source.pdf.page;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** From the axes of a page's content to the page as it is shown: cropped, rotated, from its top left corner. */
final class PageFrame {
    private final double[] across;
    private final double[] down;
    private final PageBox shown;

    /** {@code x = across[0] * x + across[1] * y + across[2]}, and so on. */
    private PageFrame(double[] across, double[] down, PageBox shown) {
        this.across = across;
        this.down = down;
        this.shown = shown;
    }

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        PageBox upright = new PageBox(0, 0, right - left, top - bottom);
        PageBox lying = new PageBox(0, 0, top - bottom, right - left);
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PageFrame(new double[] {0, 1, -bottom}, new double[] {1, 0, -left}, lying);
            case 180 -> new PageFrame(new double[] {-1, 0, right}, new double[] {0, 1, -bottom}, upright);
            case 270 -> new PageFrame(new double[] {0, -1, top}, new double[] {-1, 0, right}, lying);
            default -> new PageFrame(new double[] {1, 0, -left}, new double[] {0, -1, top}, upright);
        };
    }

    /** The page as it is shown. */
    PageBox shown() {
        return shown;
    }

    double x(double x, double y) {
        return across[0] * x + across[1] * y + across[2];
    }

    double y(double x, double y) {
        return down[0] * x + down[1] * y + down[2];
    }

    /** The point of the content that is shown there. */
    Point2D back(double shownX, double shownY) {
        double x = shownX - across[2];
        double y = shownY - down[2];
        return new Point2D.Double(across[0] * x + down[0] * y, across[1] * x + down[1] * y);
    }

    /** The box around a rectangle of the content after {@code matrix}. */
    PageBox box(Matrix matrix, float left, float bottom, float right, float top) {
        return point(matrix, left, bottom)
                .with(point(matrix, right, bottom))
                .with(point(matrix, right, top))
                .with(point(matrix, left, top));
    }

    private PageBox point(Matrix matrix, float x, float y) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return PageBox.around(x(point.x, point.y), y(point.x, point.y), x(point.x, point.y), y(point.x, point.y));
    }
}
