package io.github.ogireport.internal.source.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through what a page draws, once, and keeps glyphs, ruling lines and the boxes of pictures and drawings. */
public final class PageScanner extends PDFGraphicsStreamEngine {
    private final int number;
    private final ScanBudget budget;
    private final HiddenLayers layers;
    private final PageFrame frame;
    private final ClipStack clips;
    private final PageCanvas canvas;
    private final PaintedPath path = new PaintedPath();
    private boolean clipping;
    private int run;

    /** A scanner for one page. */
    public PageScanner(PDPage page, int number, ScanBudget budget, HiddenLayers layers) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.layers = layers;
        this.frame = PageFrame.of(page);
        this.clips = new ClipStack(frame.shown());
        this.canvas = new PageCanvas();
        addOperator(new DrawObject(this));
    }

    /** What the page shows. */
    public PageScan scan() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && budget.draw()) {
                switch (annotation.getSubtype()) {
                    case "Popup", "Link", "Text" -> {}
                    default -> showAnnotation(annotation);
                }
            }
        }
        return canvas.scan(number, frame.shown());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!budget.operator()) {
            return;
        }
        switch (operator.getName()) {
            case OperatorName.DRAW_OBJECT -> drawObject(operator, operands);
            case OperatorName.BEGIN_INLINE_IMAGE -> picture(true);
            case OperatorName.SHADING_FILL -> {}
            default -> super.processOperator(operator, operands);
        }
    }

    /** Pictures are not decoded: where they stand is enough. */
    private void drawObject(Operator operator, List<COSBase> operands) throws IOException {
        if (layers.areHidden() || !budget.draw()) {
            return;
        }
        boolean picture = !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        if (!picture) {
            super.processOperator(operator, operands);
            return;
        }
        COSBase image = getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.XOBJECT)
                .getDictionaryObject((COSName) operands.get(0));
        picture(image instanceof COSStream stream && isOpaque(stream));
    }

    private static boolean isOpaque(COSDictionary image) {
        return !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, false);
    }

    private void picture(boolean opaque) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        PageBox box = frame.box(matrix, 0, 0, 1, 1).shared(clips.current());
        if (!box.isEmpty() && !layers.areHidden()) {
            canvas.picture(box, opaque && getGraphicsState().getNonStrokeAlphaConstant() > 0.98);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = enter(form);
        if (!layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            super.showForm(form);
        }
        clips.popTo(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = enter(form);
        if (!layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            super.showTransparencyGroup(form);
        }
        clips.popTo(depth);
    }

    private int enter(PDFormXObject form) {
        int depth = clips.push();
        if (form.getBBox() != null) {
            Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
            clips.narrow(frame.box(
                    matrix,
                    form.getBBox().getLowerLeftX(),
                    form.getBBox().getLowerLeftY(),
                    form.getBBox().getUpperRightX(),
                    form.getBBox().getUpperRightY()));
        }
        return depth;
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.push();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clips.pop();
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (layers.areHidden() || !budget.glyph()) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        Ink ink = switch (state.getTextState().getRenderingMode()) {
            case NEITHER, NEITHER_CLIP -> Ink.NONE;
            case STROKE, STROKE_CLIP -> Ink.of(state.getStrokingColor(), state.getAlphaConstant());
            default -> Ink.of(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
        };
        GlyphBoxes.glyph(matrix, font, code, displacement, frame, clips.current(), canvas.nextOrder(), run)
                .ifPresent(glyph -> canvas.glyph(glyph, ink, clips.current(), frame.shown()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(
                frame.x(x1, y1), frame.y(x1, y1), frame.x(x2, y2), frame.y(x2, y2), frame.x(x3, y3), frame.y(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return frame.back(path.x(), path.y());
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        if (clipping && !path.isEmpty()) {
            clips.narrow(path.box());
        }
        clipping = false;
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        paint(state.getStrokingColor(), state.getAlphaConstant(), true);
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        paint(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), false);
    }

    private void paint(PDColor colour, double alpha, boolean outline) {
        Ink ink = Ink.of(colour, alpha);
        if (ink == Ink.NONE || layers.areHidden() || path.isEmpty()) {
            return;
        }
        boolean covers = alpha > 0.98 && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
        PaintedPath.Target target = canvas.painted(clips.current(), ink, covers);
        if (outline) {
            path.stroke(transformWidth(getGraphicsState().getLineWidth()), target);
        } else {
            path.fill(target);
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings are backgrounds: they neither write nor rule.
    }

    @Override
    public void drawImage(PDImage image) {
        picture(false);
    }
}
