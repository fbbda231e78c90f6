package io.github.ogireport.internal.rule.base;

import io.github.ogireport.internal.text.Words;

/** What kind of administrative organ a report is of, as far as its name says. */
public enum BodyKind {
    /** A department of the State Council. */
    CENTRAL,
    /** The government of a province, an autonomous region or a city directly under the central government. */
    PROVINCE,
    /** The government of a city, whose level the name does not say, or of a prefecture. */
    CITY,
    /** The government of a county, a city district or a banner. */
    COUNTY,
    /** The government of a township or town, or a street office. */
    TOWNSHIP,
    /** A department, office or bureau of a local government. */
    DEPARTMENT,
    /** The name does not say. */
    UNKNOWN;

    private static final String[] MUNICIPALITIES = {"北京市", "上海市", "天津市", "重庆市"};
    private static final String[] DEPARTMENT_ENDINGS = {
        "局", "厅", "委", "委员会", "办公室", "办公厅", "大队", "支队", "总队", "中心", "站", "院", "馆", "所", "处", "社"
    };

    /** The kind of the organ called {@code agency}. */
    public static BodyKind of(String agency) {
        String name = agency.strip();
        if (Words.anyCloses(name, "街道", "办事处", "街道办")) {
            return TOWNSHIP;
        }
        if (Words.anyOpens(name, "国家", "国务院", "中华人民共和国")) {
            return CENTRAL;
        }
        if (Words.anyCloses(name, "管理委员会", "管委会", "新区")) {
            return UNKNOWN;
        }
        if (Words.anyCloses(name, DEPARTMENT_ENDINGS)) {
            return DEPARTMENT;
        }
        return ofPlace(withoutEnding(withoutEnding(name, "政府"), "人民"));
    }

    private static BodyKind ofPlace(String place) {
        if (Words.anyCloses(place, "乡", "镇", "苏木", "街道")) {
            return TOWNSHIP;
        }
        if (Words.anyCloses(place, "省", "自治区") || Words.anyCloses(place, MUNICIPALITIES) && place.length() <= 3) {
            return PROVINCE;
        }
        if (Words.anyCloses(place, "开发区", "新区", "园区", "示范区", "高新区")) {
            return UNKNOWN;
        }
        if (Words.anyCloses(place, "市", "州", "盟", "地区")) {
            return CITY;
        }
        return Words.anyCloses(place, "县", "区", "旗") ? COUNTY : UNKNOWN;
    }

    /** Whether this is a government, not a department. */
    public boolean isGovernment() {
        return this == PROVINCE || this == CITY || this == COUNTY || this == TOWNSHIP;
    }

    private static String withoutEnding(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
