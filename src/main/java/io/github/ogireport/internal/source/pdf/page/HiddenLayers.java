package io.github.ogireport.internal.source.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document that are switched off, and whether what is drawn now belongs to one. */
public final class HiddenLayers {
    private final @Nullable PDOptionalContentProperties properties;
    private int open;
    private int hiddenSince;

    /** The layers of {@code document}. */
    public HiddenLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean areHidden() {
        return hiddenSince > 0;
    }

    void begin(COSName tag, @Nullable COSDictionary group) {
        open++;
        if (hiddenSince == 0 && tag.equals(COSName.OC) && hides(group)) {
            hiddenSince = open;
        }
    }

    void end() {
        if (hiddenSince == open) {
            hiddenSince = 0;
        }
        open = Math.max(0, open - 1);
    }

    /** Whether this layer is off; of a set of layers, whether all are. */
    boolean hides(@Nullable COSDictionary group) {
        if (properties == null || group == null) {
            return false;
        }
        COSBase members = group.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSArray several) {
            for (COSBase member : several.toList()) {
                if (!isOff(member)) {
                    return false;
                }
            }
            return several.size() > 0;
        }
        return isOff(members == null ? group : members);
    }

    private boolean isOff(COSBase group) {
        if (properties == null) {
            return false;
        }
        COSBase configuration = properties.getCOSObject().getDictionaryObject(COSName.D);
        if (!(configuration instanceof COSDictionary settings)) {
            return false;
        }
        boolean baseOff = COSName.OFF.equals(settings.getCOSName(COSName.BASE_STATE));
        return holds(settings, COSName.OFF, group) || baseOff && !holds(settings, COSName.ON, group);
    }

    private static boolean holds(COSDictionary settings, COSName list, COSBase group) {
        if (settings.getDictionaryObject(list) instanceof COSArray groups) {
            COSBase wanted = dereferenced(group);
            for (int i = 0; i < groups.size(); i++) {
                if (groups.getObject(i) == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable COSBase dereferenced(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
