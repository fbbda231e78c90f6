package io.github.ogireport.path;

import java.util.Optional;

/**
 * A path in another report of a comparison: {@code previous:requests.carriedForward.total} in that on the year before,
 * {@code member[0]:agency} in that of a member.
 *
 * @param member which member, from 0 on in the list given; below zero for the report on the year before
 * @param path   the path in that report
 * @since 0.1.0
 */
public record OtherReportPath(int member, ReportPath path) implements ReportPath {
    private static final int PREVIOUS = -1;

    /** A path in the report on the year before. */
    public static OtherReportPath previous(ReportPath path) {
        return new OtherReportPath(PREVIOUS, path);
    }

    /** A path in the report of a member, counted from 0. */
    public static OtherReportPath member(int index, ReportPath path) {
        return new OtherReportPath(Math.max(index, 0), path);
    }

    /** Whether it is a path in the report on the year before. */
    public boolean isPrevious() {
        return member < 0;
    }

    /** The report itself is part of the comparison as a whole. */
    @Override
    public Optional<ReportPath> parent() {
        Optional<ReportPath> around = path.parent();
        return around.isPresent()
                ? Optional.of(new OtherReportPath(member, around.get()))
                : Optional.of(ReportPath.report());
    }

    @Override
    public String toString() {
        return (isPrevious() ? "previous:" : "member[" + member + "]:") + path;
    }
}
