package io.github.ogireport.bench;

import java.util.Locale;
import java.util.function.BiFunction;

/** The kinds of damage: each changes one thing in a report. */
enum DamageKind {
    /** A value and the separator before it are gone. */
    DELETE_VALUE(ValueDamage::delete),
    /** A value is gone, its separators are there. */
    EMPTY_VALUE(ValueDamage::empty),
    /** A value stands twice. */
    DOUBLE_VALUE(ValueDamage::doubled),
    /** Two values of a row have changed places. */
    SWAP_VALUES(ValueDamage::swapped),
    /** A value is broken in two. */
    SPLIT_VALUE(ValueDamage::split),
    /** The separator between two values is gone. */
    JOIN_VALUES(ValueDamage::joined),
    /** The last value of a row stands some lines above. */
    MOVE_VALUE(ValueDamage::moved),
    /** A value holds a letter. */
    SMUDGE_VALUE(ValueDamage::smudged),
    /** A row label is gone. */
    DELETE_LABEL(LabelDamage::delete),
    /** A row label stands twice. */
    DOUBLE_LABEL(LabelDamage::doubled),
    /** Two row labels of a table have changed places. */
    SWAP_LABELS(LabelDamage::swapped),
    /** A row label is broken by a line break. */
    SPLIT_LABEL(LabelDamage::split),
    /** A row label has lost a character or has a wrong one. */
    MISSPELL_LABEL(LabelDamage::misspelt),
    /** A header or a group label is gone. */
    DELETE_HEADER(LabelDamage::deleteHeader),
    /** Two columns have changed places. */
    EXCHANGE_TWO_COLUMNS(HeaderDamage::exchangeColumns),
    /** Two groups of columns have changed places. */
    EXCHANGE_TWO_GROUPS(HeaderDamage::exchangeGroups),
    /** A word that the form has not stands for a header. */
    REPLACE_A_HEADER_WORD(HeaderDamage::replaceHeader),
    /** A text that the form has not stands for a row label. */
    REPLACE_A_ROW_LABEL(HeaderDamage::replaceLabel),
    /** A row is gone. */
    DELETE_ROW(RowDamage::delete),
    /** A row stands twice. */
    DOUBLE_ROW(RowDamage::doubled),
    /** Two neighbouring rows have changed places. */
    SWAP_ROWS(RowDamage::swapped),
    /** A table is gone. */
    DELETE_TABLE(RowDamage::deleteTable),
    /** All tables are pictures: only the names of their files are left. */
    PICTURE_TABLES(RowDamage::pictures),
    /** The text ends in the middle of a table. */
    CUT_OFF(RowDamage::cutOff),
    /** A section heading is gone. */
    DELETE_HEADING(HeadingDamage::delete),
    /** A section heading stands twice. */
    DOUBLE_HEADING(HeadingDamage::doubled),
    /** Two section headings have changed places. */
    SWAP_HEADINGS(HeadingDamage::swapped),
    /** A section heading is broken by a line break. */
    SPLIT_HEADING(HeadingDamage::split),
    /** A section heading has lost the line break before or after it. */
    JOIN_HEADING(HeadingDamage::joined),
    /** A line of a table is gone. */
    DELETE_LINE(LineDamage::delete),
    /** A line of a table stands twice. */
    DOUBLE_LINE(LineDamage::doubled),
    /** Two neighbouring lines of a table have changed places. */
    SWAP_LINES(LineDamage::swapped),
    /** A line of a table is broken. */
    SPLIT_LINE(LineDamage::split),
    /** Two lines of a table are one. */
    JOIN_LINES(LineDamage::joined),
    /** A page number stands in a table. */
    INSERT_PAGE_NUMBER(LineDamage::pageNumber),
    /** A note with numbers stands in a table. */
    INSERT_NOTE(LineDamage::note),
    /** A number stands in a table. */
    INSERT_NUMBER(LineDamage::number),
    /** Every line that stood before on the page is gone. */
    DROP_REPEATED_LINES(LineDamage::dropRepeated);

    private final BiFunction<DamageSite, Dice, Damage> apply;

    DamageKind(BiFunction<DamageSite, Dice, Damage> apply) {
        this.apply = apply;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Damages a report; {@link Damage#isNone()} where it has nothing that this kind can damage. */
    Damage apply(GeneratedReport draft, Dice dice) {
        return apply.apply(new DamageSite(draft), dice);
    }
}
