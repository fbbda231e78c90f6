package io.github.ogireport.internal.rule.base;

/**
 * Whether a body can make rules (规章): departments of the State Council, provincial governments, governments of cities with
 * districts and of autonomous prefectures (立法法).
 */
public enum RulesPower {
    /** It can. */
    YES,
    /** It cannot. */
    NO,
    /** Its name does not say; an office or a legal bureau may report for its government. */
    UNKNOWN;

    /** Words with the character of a level below a city that name none. */
    private static final String[] NO_LEVELS = {"自治区", "新区", "地区", "开发区", "高新区", "园区", "城乡", "乡村", "社区"};

    /** The power of the organ called {@code agency}. */
    public static RulesPower of(String agency) {
        BodyKind kind = BodyKind.of(agency);
        return switch (kind) {
            case CENTRAL, PROVINCE -> YES;
            case COUNTY, TOWNSHIP -> NO;
            case CITY -> agency.contains("自治州") ? YES : UNKNOWN;
            case DEPARTMENT -> isBelowCity(agency) ? NO : UNKNOWN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether the department is one of a county, district or township. */
    private static boolean isBelowCity(String agency) {
        String name = agency;
        for (String word : NO_LEVELS) {
            name = name.replace(word, "");
        }
        for (String mark : new String[] {"县", "区", "旗", "乡", "镇", "街道"}) {
            int at = name.indexOf(mark);
            if (at >= 1 && at + mark.length() < name.length()) {
                return true;
            }
        }
        return false;
    }
}
