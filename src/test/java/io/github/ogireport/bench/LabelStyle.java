package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How the labels of a report are spelt.
 *
 * @param halfWidth     half-width punctuation
 * @param stripped      no punctuation, no brackets, no item numbers in brackets
 * @param split         the customary labels are broken in two
 * @param splitAnywhere some labels are broken at any place
 * @param lostHalf      the second half of 本年新制作数量 and 本年新公开数量 is lost
 * @param lostCharacters characters are lost in two headers
 * @param headerVariants other wordings of headers
 * @param notes         notes with digits and quotes in brackets after labels of the 2019 form
 * @param numberSpace   a blank after the number of a row
 * @param itemSpace     blanks inside 第二十条第（一）项
 * @param itemPrefix    the name of the regulation before it
 * @param noBlockHeaders no 第二十条第（一）项 at all
 * @param typos         科研企业, 社会公益, （六） 其他
 * @param traditional   traditional characters, some with their sound in brackets
 * @param vertical      三、本年度办理结果 is broken after every character, （三）不予公开 in two
 * @param oldDocumentLabel 规范性文件 in the 2021 form
 * @param bracketSpace  a blank after a number in brackets
 */
record LabelStyle(
        boolean halfWidth,
        boolean stripped,
        boolean split,
        boolean splitAnywhere,
        boolean lostHalf,
        boolean lostCharacters,
        boolean headerVariants,
        boolean notes,
        boolean numberSpace,
        boolean itemSpace,
        boolean itemPrefix,
        boolean noBlockHeaders,
        boolean typos,
        boolean traditional,
        boolean vertical,
        boolean oldDocumentLabel,
        boolean bracketSpace) {
    static LabelStyle draw(Dice dice) {
        return new LabelStyle(
                dice.chance(0.4),
                dice.chance(0.1),
                dice.chance(0.35),
                dice.chance(0.08),
                dice.chance(0.07),
                dice.chance(0.06),
                dice.chance(0.06),
                dice.chance(0.07),
                dice.chance(0.2),
                dice.chance(0.12),
                dice.chance(0.06),
                dice.chance(0.04),
                dice.chance(0.06),
                dice.chance(0.05),
                dice.chance(0.12),
                dice.chance(0.15),
                dice.chance(0.12));
    }

    /** The variants that are on, for the report of a failure. */
    List<String> describe() {
        List<String> on = new ArrayList<>();
        String[] names = {
            "half-width",
            "stripped",
            "split",
            "split-anywhere",
            "lost-half",
            "lost-characters",
            "header-variants",
            "notes",
            "number-space",
            "item-space",
            "item-prefix",
            "no-block-headers",
            "typos",
            "traditional",
            "vertical",
            "old-document-label",
            "bracket-space"
        };
        boolean[] values = {
            halfWidth,
            stripped,
            split,
            splitAnywhere,
            lostHalf,
            lostCharacters,
            headerVariants,
            notes,
            numberSpace,
            itemSpace,
            itemPrefix,
            noBlockHeaders,
            typos,
            traditional,
            vertical,
            oldDocumentLabel,
            bracketSpace
        };
        for (int i = 0; i < names.length; i++) {
            if (values[i]) {
                on.add(names[i]);
            }
        }
        return on;
    }
}
