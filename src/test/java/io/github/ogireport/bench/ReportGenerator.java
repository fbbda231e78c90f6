package io.github.ogireport.bench;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a report with known cells from a seed and a layout; the same from the same. */
final class ReportGenerator {
    private final Dice dice;
    private final long seed;
    private final TextLayout layout;
    private final Canvas canvas = new Canvas();
    private final List<String> variants = new ArrayList<>();
    private final HeadingStyle headings;
    private final int year;
    private boolean afterParagraph;

    private ReportGenerator(long seed, TextLayout layout) {
        this.dice = new Dice(seed * 31 + layout.name().hashCode());
        this.seed = seed;
        this.layout = layout;
        this.headings = HeadingStyle.draw(dice.split());
        this.year = dice.between(2019, 2025);
    }

    /** A report as a reader gets it. */
    static GeneratedReport generate(long seed, TextLayout layout) {
        GeneratedReport draft = draft(seed, layout);
        Finish finish = Finish.draw(new Dice(~seed));
        draft.variants().addAll(finish.describe());
        return draft.withText(finish.apply(draft.text()), "");
    }

    /** The same report before the last touch, so that its marks hold. */
    static GeneratedReport draft(long seed, TextLayout layout) {
        return new ReportGenerator(seed, layout).build();
    }

    private GeneratedReport build() {
        FormsOfParts forms = FormsOfParts.draw(dice.split());
        NumberStyle numbers = NumberStyle.draw(dice.split(), layout.plainNumbersOnly());
        BlankStyle blanks = BlankStyle.draw(dice.split());
        LabelStyle labels = LabelStyle.draw(dice.split());
        GridStyle grids = GridStyle.draw(dice.split());
        variants.addAll(List.of(forms.describe(), blanks.name()));
        variants.add("headings " + headings.marks());
        variants.addAll(labels.describe());
        variants.addAll(grids.describe());
        variants.addAll(numbers.describe());

        Map<String, PrintedCell> cells = NumberMaker.fill(dice.split(), numbers, forms);
        blanks.apply(cells, forms.requests());
        Wording wording = new Wording(dice.split(), labels);
        TableSet tables = TableSet.build(dice.split(), layout, cells, forms, wording, labels, grids);

        StatedMetadata stated = write(tables);
        Map<String, ExpectedCell> expected = new LinkedHashMap<>();
        cells.forEach((path, cell) ->
                expected.put(path, tables.isUncertain(path) ? cell.expected().asUncertain() : cell.expected()));
        return new GeneratedReport(
                seed,
                layout.name(),
                canvas.text(),
                expected,
                stated,
                canvas.marks(),
                variants,
                layout.blanksLeaveTrace(),
                "");
    }

    private StatedMetadata write(TableSet tables) {
        Surroundings around = new Surroundings(dice.split(), year, variants);
        Prose prose = new Prose(dice.split(), year);
        around.above().forEach(line -> paragraph(line, layout.preambleGap()));
        String title = around.title();
        boolean titled = dice.chance(0.9);
        boolean brokenTitle = titled && dice.chance(0.06);
        if (brokenTitle) {
            variants.add("title-on-lines");
            around.brokenTitle().forEach(line -> paragraph(line, layout.preambleGap()));
        } else if (titled) {
            paragraph(title, layout.preambleGap());
            if (dice.chance(0.08)) {
                paragraph(title, layout.preambleGap());
            }
            if (dice.chance(0.06)) {
                variants.add("date-below-title");
                paragraph(around.dateBelowTitle(), layout.preambleGap());
            }
            if (dice.chance(0.04)) {
                paragraph("告", layout.preambleGap());
            }
        }
        boolean introduced = !titled || dice.chance(0.8);
        boolean damagedPeriod = titled && dice.chance(0.08);
        if (introduced) {
            boolean names = dice.chance(0.08);
            paragraph(around.introduction(damagedPeriod) + (names ? HeadingStyle.allNames() : ""));
        }
        heading(SectionKind.OVERVIEW);
        prose.overview(dice.chance(0.06)).forEach(this::paragraph);
        heading(SectionKind.PROACTIVE_DISCLOSURE);
        beforeTable(prose.beforeProactive(), prose);
        table(tables.proactive());
        pipes();
        heading(SectionKind.REQUEST_HANDLING);
        beforeTable(prose.beforeRequests(), prose);
        table(tables.requests());
        heading(SectionKind.CHALLENGES);
        beforeTable(prose.beforeChallenges(), prose);
        table(tables.challenges());
        if (!headings.withoutFive()) {
            heading(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        }
        prose.problems().forEach(this::paragraph);
        heading(SectionKind.OTHER_MATTERS);
        paragraph(prose.otherMatters());
        around.below().forEach(this::paragraph);
        boolean period = introduced && !damagedPeriod;
        return new StatedMetadata(
                titled && !brokenTitle ? title : "",
                around.agency(),
                Integer.toString(year),
                period ? year + "-01-01" : "",
                period ? year + "-12-31" : "");
    }

    /** A page that was set in one layout table leaves hundreds of pipes. */
    private void pipes() {
        if (dice.chance(0.03)) {
            variants.add("pipe-flood");
            paragraph("|".repeat(dice.between(300, 900)));
        }
    }

    private void beforeTable(String numbers, Prose prose) {
        if (dice.chance(0.08)) {
            variants.add("prose-before-table");
            paragraph(numbers);
        }
        if (dice.chance(0.1)) {
            paragraph(prose.filler());
        }
        if (dice.chance(0.06)) {
            paragraph("\u00a0");
        }
    }

    private void heading(SectionKind kind) {
        String heading = headings.heading(kind, dice);
        if (heading.isEmpty()) {
            return;
        }
        boolean glued = headings.glued() && afterParagraph && dice.chance(0.5);
        if (canvas.position() > 0 && !glued) {
            canvas.raw(layout.gap());
        }
        canvas.marked(Mark.Kind.HEADING, SectionPath.of(kind).toString(), heading);
        afterParagraph = false;
    }

    private void paragraph(String text) {
        paragraph(text, layout.gap());
    }

    private void paragraph(String text, String gap) {
        canvas.raw(canvas.position() == 0 ? "" : gap).raw(text);
        afterParagraph = true;
    }

    private void table(PrintedGrid grid) {
        canvas.raw(layout.gap());
        layout.table(grid, canvas);
        afterParagraph = false;
    }
}
