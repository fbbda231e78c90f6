package io.github.ogireport.internal.source.word.doc;

import io.github.ogireport.internal.source.word.part.ListNumbers;
import io.github.ogireport.internal.source.word.part.ListNumbers.Level;
import io.github.ogireport.internal.source.word.part.ListNumbers.ListForm;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a document of the old format. */
final class DocNumbers {
    private static final int LEVELS = 9;
    private static final int NOTHING_FOLLOWS = 2;

    /** The names of the formats by their number in the old format, from 0. */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private final Map<Integer, ListForm> forms = new HashMap<>();
    private final ListNumbers lists = new ListNumbers(forms);

    /** What is printed before a paragraph, and counts it. */
    String before(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            forms.computeIfAbsent(paragraph.getIlfo(), number -> form(list));
        } catch (NoSuchElementException e) {
            return "";
        }
        return lists.next(paragraph.getIlfo(), paragraph.getIlvl());
    }

    private static ListForm form(HWPFList list) {
        Map<Integer, Level> levels = new HashMap<>();
        ListLevel[] defined = list.getListData().getLevels();
        for (int i = 0; i < Math.min(LEVELS, defined.length); i++) {
            levels.put(i, level(defined[i]));
        }
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel changed : list.getLFOData().getRgLfoLvl()) {
            if (changed.isFormatting()) {
                levels.put(changed.getLevelNum(), level(changed.getLevel()));
            } else if (changed.isStartAt()) {
                starts.put(changed.getLevelNum(), changed.getIStartAt());
            }
        }
        return new ListForm(list.getLsid(), levels, starts);
    }

    private static Level level(ListLevel level) {
        int format = level.getNumberFormat();
        return new Level(
                level.getStartAt(),
                format >= 0 && format < FORMATS.length ? FORMATS[format] : format == 255 ? "none" : "other",
                pattern(level.getNumberText()),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
                -1,
                level.isLegalNumbering(),
                "",
                false);
    }

    /** The numbers of the levels stand in the text of the old format as the characters 0 to 8. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }
}
