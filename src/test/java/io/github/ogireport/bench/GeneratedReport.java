package io.github.ogireport.bench;

import java.util.List;
import java.util.Map;

/**
 * A report with known cells.
 *
 * @param seed     the seed that makes it again in the same layout
 * @param layout   the name of its layout
 * @param text     the text as a reader gets it
 * @param cells    what every cell of its forms is, by path
 * @param stated   what it says of itself
 * @param marks    what stands where, as long as the text has not been refined or damaged
 * @param variants which variants were drawn, for the report of a failure
 * @param blanksLeaveTrace whether a blank cell can be seen in this layout
 * @param damage   what was done to the text; empty if nothing
 */
record GeneratedReport(
        long seed,
        String layout,
        String text,
        Map<String, ExpectedCell> cells,
        StatedMetadata stated,
        List<Mark> marks,
        List<String> variants,
        boolean blanksLeaveTrace,
        String damage) {
    GeneratedReport withText(String changed, String whatWasDone) {
        return new GeneratedReport(
                seed, layout, changed, cells, stated, marks, variants, blanksLeaveTrace, whatWasDone);
    }
}
