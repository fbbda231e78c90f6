package io.github.ogireport.form;

/** The five columns of each group of the table of reconsideration and litigation, in the order of the form. */
public enum ChallengeResult {
    /** 结果维持. */
    UPHELD("upheld"),
    /** 结果纠正. */
    CORRECTED("corrected"),
    /** 其他结果. */
    OTHER_RESULT("otherResult"),
    /** 尚未审结. */
    PENDING("pending"),
    /** 总计. */
    TOTAL("total");

    private final String key;

    ChallengeResult(String key) {
        this.key = key;
    }

    /** The stable key of this column in paths, CSV and JSON. */
    public String key() {
        return key;
    }
}
