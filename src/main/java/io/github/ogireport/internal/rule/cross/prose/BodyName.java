package io.github.ogireport.internal.rule.cross.prose;

import java.util.List;

/**
 * The name of a reporting agency, taken apart so that two spellings of one body are recognised and two bodies are not mixed
 * up. Conservative: only 人民政府, 办事处, an office of a department and an omitted parent region are looked through.
 *
 * @param stem the name without those suffixes, white space and brackets
 * @param kind what the suffix says of the body
 */
public record BodyName(String stem, Kind kind) {
    private static final String OWN_LEVEL = "本级";
    private static final List<String> OFFICES = List.of("人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "党政办公室", "政府办", "党政办");
    private static final List<String> GOVERNMENTS = List.of("人民政府", "政府");
    private static final List<String> DEPARTMENT_OFFICES = List.of("局办公室", "厅办公室", "委员会办公室");
    private static final String STREET = "街道";
    private static final List<String> STREET_OFFICES = List.of("街道办事处", "街道办");
    private static final String REGIONS = "省市县区州旗盟";
    private static final int SHORTEST_STEM = 3;

    /** What the name says of the body. */
    public enum Kind {
        /** A government as a whole. */
        GOVERNMENT,
        /** The office of a government, or its own level, which files a small report of its own under nearly the same name. */
        OFFICE,
        /** A department, a street, or a government named by its place alone. */
        OTHER
    }

    /** How two names go together. */
    public enum Match {
        SAME,
        /** A government and its own office. */
        OTHER_SCOPE,
        DIFFERENT
    }

    public static BodyName of(String agency) {
        String name = letters(agency);
        boolean ownLevel = isSuffix(name, OWN_LEVEL);
        if (ownLevel) {
            name = cut(name, OWN_LEVEL.length());
        }
        for (String suffix : OFFICES) {
            if (isSuffix(name, suffix)) {
                return new BodyName(cut(name, suffix.length()), Kind.OFFICE);
            }
        }
        for (String suffix : GOVERNMENTS) {
            if (isSuffix(name, suffix)) {
                return new BodyName(cut(name, suffix.length()), ownLevel ? Kind.OFFICE : Kind.GOVERNMENT);
            }
        }
        for (String suffix : DEPARTMENT_OFFICES) {
            if (isSuffix(name, suffix)) {
                return new BodyName(cut(name, "办公室".length()), Kind.OTHER);
            }
        }
        for (String suffix : STREET_OFFICES) {
            if (isSuffix(name, suffix)) {
                return new BodyName(cut(name, suffix.length() - STREET.length()), Kind.OTHER);
            }
        }
        return new BodyName(name, Kind.OTHER);
    }

    public Match match(BodyName other) {
        if (!stem.equals(other.stem) && !isParentOmitted(stem, other.stem) && !isParentOmitted(other.stem, stem)) {
            return Match.DIFFERENT;
        }
        return (kind == Kind.OFFICE) == (other.kind == Kind.OFFICE) ? Match.SAME : Match.OTHER_SCOPE;
    }

    /** Whether {@code brief} is {@code full} without its parent region: 盘江镇 of 沾益区盘江镇, 市财政局 of 长沙市财政局. */
    private static boolean isParentOmitted(String full, String brief) {
        if (brief.length() < SHORTEST_STEM || brief.length() >= full.length() || !full.endsWith(brief)) {
            return false;
        }
        char before = full.charAt(full.length() - brief.length() - 1);
        return REGIONS.indexOf(before) >= 0 || REGIONS.indexOf(brief.charAt(0)) >= 0;
    }

    private static boolean isSuffix(String name, String suffix) {
        return name.length() > suffix.length() && name.endsWith(suffix);
    }

    private static String cut(String name, int length) {
        return name.substring(0, name.length() - length);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
