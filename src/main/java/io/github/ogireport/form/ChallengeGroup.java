package io.github.ogireport.form;

/** The three groups of the table of reconsideration and litigation, in the order of the form. */
public enum ChallengeGroup {
    /** 行政复议. */
    RECONSIDERATION("reconsideration"),
    /** 行政诉讼, 未经复议直接起诉. */
    DIRECT_LITIGATION("directLitigation"),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration");

    private final String key;
    private final String path;
    private final String[] cellPaths;

    ChallengeGroup(String key) {
        this.key = key;
        this.path = "challenges." + key;
        ChallengeResult[] columns = ChallengeResult.values();
        this.cellPaths = new String[columns.length];
        for (ChallengeResult column : columns) {
            cellPaths[column.ordinal()] = path + "." + column.key();
        }
    }

    /** The stable key of this group in paths, CSV and JSON. */
    public String key() {
        return key;
    }

    /** The path of this group, such as {@code challenges.reconsideration}. */
    public String path() {
        return path;
    }

    /** The path of a cell of this group, such as {@code challenges.reconsideration.total}. */
    public String path(ChallengeResult column) {
        return cellPaths[column.ordinal()];
    }
}
