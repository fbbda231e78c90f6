package io.github.ogireport.form;

/**
 * The two official forms of the tables. Real reports mix them, so the form is decided for each table by itself, and in the
 * table of proactive disclosure for each block.
 */
public enum TableForm {
    /** 国办公开办函〔2019〕60号, for the reports on 2019 and 2020. */
    FORM_2019,
    /** 国办公开办函〔2021〕30号, for the reports on 2021 and later. */
    FORM_2021
}
