package io.github.ogireport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The shape of the library: which package may use which. */
@AnalyzeClasses(packages = "io.github.ogireport", importOptions = MainClasses.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.ogireport";
    /** What a source raises for a file that is none of its kind. */
    private static final String UNREADABLE = ROOT + ".UnreadableFileException";

    private static final String CLI = ROOT + ".cli..";
    private static final String AUTOMATON = ROOT + ".internal.syntax.automaton..";
    private static final String ANTLR = "org.antlr..";

    private static final String SOURCE = ROOT + ".internal.source..";
    private static final String TEXT = ROOT + ".internal.text..";
    private static final String SYNTAX = ROOT + ".internal.syntax..";
    private static final String LAYOUT = ROOT + ".internal.layout..";
    private static final String TREE = ROOT + ".internal.ast..";
    private static final String METADATA = ROOT + ".internal.metadata..";
    private static final String RECORDS = ROOT + ".internal.model..";
    private static final String RULES = ROOT + ".internal.rule..";
    private static final String STATEMENTS = ROOT + ".internal.statement..";

    /** What a source and a layout are written in. */
    private static final String[] VOCABULARY = {
        ROOT + ".form", ROOT + ".path", ROOT + ".place", ROOT + ".diagnostic", ROOT + ".internal.diagnostic"
    };

    // The way of the data

    @ArchTest
    static final ArchRule nothing_depends_on_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    /** The jars leave it out. */
    @ArchTest
    static final ArchRule nothing_depends_on_the_step_of_the_build_that_makes_the_tables_of_the_lexers = noClasses()
            .that()
            .resideOutsideOfPackage(AUTOMATON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AUTOMATON);

    @ArchTest
    static final ArchRule the_vocabulary_of_the_form_stands_alone =
            mayUse(ROOT + ".form", ROOT + ".form", ROOT + ".internal.message");

    @ArchTest
    static final ArchRule paths_are_made_of_the_form =
            mayUse(ROOT + ".path", ROOT + ".path", ROOT + ".form", ROOT + ".internal.message");

    @ArchTest
    static final ArchRule the_syntax_tree_knows_the_form_and_its_paths =
            mayUse(ROOT + ".ast", ROOT + ".ast", ROOT + ".form", ROOT + ".path", ROOT + ".place");

    @ArchTest
    static final ArchRule json_is_made_of_the_records_alone =
            mayUse(ROOT + ".json", ROOT + ".json", ROOT + ".model", ROOT + ".form");

    @ArchTest
    static final ArchRule the_records_know_neither_positions_nor_rules =
            mayUse(ROOT + ".model", ROOT + ".model", ROOT + ".form", ROOT + ".path");

    @ArchTest
    static final ArchRule places_stand_alone = mayUse(ROOT + ".place", ROOT + ".place", ROOT + ".internal.message");

    @ArchTest
    static final ArchRule diagnostics_know_paths_and_places = mayUse(
            ROOT + ".diagnostic", ROOT + ".diagnostic", ROOT + ".path", ROOT + ".place", ROOT + ".internal.message");

    @ArchTest
    static final ArchRule a_source_knows_nothing_of_the_form =
            mayUse(SOURCE, SOURCE, ROOT + ".place", ROOT + ".diagnostic", UNREADABLE);

    @ArchTest
    static final ArchRule text_is_normalised_before_anything_else = mayUse(TEXT, TEXT, ROOT + ".diagnostic");

    @ArchTest
    static final ArchRule the_lexers_know_the_form_and_the_text = mayUse(SYNTAX, SYNTAX, TEXT, ROOT + ".form");

    @ArchTest
    static final ArchRule a_layout_is_read_from_a_source_with_the_lexers =
            mayUse(LAYOUT, with(VOCABULARY, LAYOUT, SOURCE, TEXT, SYNTAX, METADATA, ROOT + ".ast"));

    @ArchTest
    static final ArchRule the_layouts_of_tables_know_no_source = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".internal.layout.label..",
                    ROOT + ".internal.layout.heading..",
                    ROOT + ".internal.layout.row..",
                    ROOT + ".internal.layout.header..",
                    ROOT + ".internal.layout.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SOURCE, METADATA);

    @ArchTest
    static final ArchRule the_tree_is_made_of_the_notation_of_the_grammar =
            mayUse(TREE, with(VOCABULARY, TREE, SYNTAX, TEXT, ROOT + ".internal.layout.label", ROOT + ".ast"));

    @ArchTest
    static final ArchRule metadata_are_read_from_the_tree = mayUse(
            METADATA, with(VOCABULARY, METADATA, TEXT, ROOT + ".internal.source", ROOT + ".ast", ROOT + ".model"));

    @ArchTest
    static final ArchRule the_records_are_made_of_the_tree = mayUse(
            RECORDS,
            with(
                    VOCABULARY,
                    RECORDS,
                    METADATA,
                    TEXT,
                    ROOT + ".ast",
                    ROOT + ".model",
                    ROOT + ".internal.source.html.HtmlMarkup"));

    @ArchTest
    static final ArchRule statements_are_read_from_the_records_for_the_rules = mayUse(
            STATEMENTS,
            STATEMENTS,
            SYNTAX,
            TEXT,
            ROOT + ".form",
            ROOT + ".path",
            ROOT + ".place",
            ROOT + ".ast",
            ROOT + ".model");

    @ArchTest
    static final ArchRule rules_do_not_see_how_the_text_was_read = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".rule..", RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SOURCE, SYNTAX, LAYOUT, TREE, RECORDS);

    @ArchTest
    static final ArchRule the_root_package_is_on_top = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, CLI)
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT).and(DescribedPredicate.not(named(UNREADABLE))));

    /** One door leads from the published side of the rules to the side within: the shipped rules. */
    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(nested(ROOT + ".rule.RuleSet"), named(ROOT + ".internal.rule.StandardRules"));

    // Libraries of others

    @ArchTest
    static final ArchRule antlr_ends_at_the_tree_and_the_statements = noClasses()
            .that()
            .resideOutsideOfPackages(SYNTAX, LAYOUT, TREE, STATEMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ANTLR);

    @ArchTest
    static final ArchRule web_pages_are_read_with_jsoup_in_their_folder_alone =
            onlyIn("org.jsoup..", ROOT + ".internal.source.html..");

    @ArchTest
    static final ArchRule word_files_are_read_with_poi_in_their_folder_alone =
            onlyIn("org.apache.poi..", ROOT + ".internal.source.word..");

    @ArchTest
    static final ArchRule pdf_files_are_read_with_pdfbox_in_their_folder_alone =
            onlyIn("org.apache.pdfbox..", ROOT + ".internal.source.pdf..");

    @ArchTest
    static final ArchRule the_geometry_of_a_page_knows_neither_pdfbox_nor_the_document = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".internal.source.pdf.grid", ROOT + ".internal.source.pdf.text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", ROOT + ".internal.source.pdf");

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> nested(String name) {
        return describe(
                name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    /** The classes of {@code origin} use these packages, this one class and what is outside of the library. */
    private static ArchRule mayUse(String origin, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(origin)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(describe("named so", type -> List.of(allowed).contains(type.getName())))
                        .or(describe(
                                "outside the library",
                                type -> !type.getBaseComponentType()
                                        .getPackageName()
                                        .startsWith(ROOT))));
    }

    private static ArchRule onlyIn(String library, String folder) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(folder)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
