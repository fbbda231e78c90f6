package io.github.ogireport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;

/** The shape of the library: which package may use which, and what no class may do. */
@AnalyzeClasses(packages = "io.github.ogireport", importOptions = MainClasses.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.ogireport";
    /** What a source raises for a file that is none of its kind. */
    private static final String UNREADABLE = ROOT + ".UnreadableFileException";

    private static final String CLI = ROOT + ".cli..";
    private static final String INTERNAL = ROOT + ".internal..";
    private static final String AUTOMATON = ROOT + ".internal.syntax.automaton..";
    private static final String ANTLR = "org.antlr..";

    private static final String[] PUBLISHED = {
        ROOT,
        ROOT + ".form",
        ROOT + ".path",
        ROOT + ".place",
        ROOT + ".ast",
        ROOT + ".diagnostic",
        ROOT + ".model",
        ROOT + ".json",
        ROOT + ".rule"
    };

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

    private static final DescribedPredicate<JavaClass> GENERATED = describe(
            "generated from a grammar",
            type -> type.getPackageName().equals(ROOT + ".internal.syntax")
                    && (type.getSimpleName().endsWith("Lexer")
                            || type.getSimpleName().endsWith("Parser")));

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

    @ArchTest
    static final ArchRule published_signatures_name_published_types_alone =
            classes().that().resideInAnyPackage(PUBLISHED).and().arePublic().should(haveSignaturesOfPublishedTypes());

    // What no class may do

    @ArchTest
    static final ArchRule static_fields_are_final = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(GENERATED))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule results_depend_on_no_setting_of_the_machine = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class);

    @ArchTest
    static final ArchRule results_depend_on_no_clock_and_no_chance = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothing_reflects_deserialises_or_reaches_the_network = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect..", "java.net.http..", "sun..", "jdk.internal.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule the_way_of_every_text_uses_no_regular_expressions = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".form..", ROOT + ".ast..", ROOT + ".model..", SOURCE, TEXT, SYNTAX, LAYOUT, TREE, RECORDS)
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.regex.."))
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class)
            .orShould()
            .callMethod(String.class, "split", String.class);

    /** Blocks that lock are no methods: {@code HotPathTest} finds those. */
    @ArchTest
    static final ArchRule no_method_is_synchronized_and_nothing_waits = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(CLI)
            .should(new ArchCondition<>("lock") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    boolean locks = unit.getModifiers().contains(JavaModifier.SYNCHRONIZED)
                            || unit.getCallsFromSelf().stream()
                                    .anyMatch(call -> call.getTargetOwner()
                                                    .getPackageName()
                                                    .startsWith("java.util.concurrent.locks")
                                            || call.getTarget().getName().equals("wait"));
                    events.add(new SimpleConditionEvent(unit, locks, unit.getFullName() + " locks or waits"));
                }
            });

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

    private static ArchCondition<JavaClass> haveSignaturesOfPublishedTypes() {
        return new ArchCondition<>("have signatures of published types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                        .filter(ArchitectureTest::isUnpublished)
                        .forEach(parent -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " is a " + parent.getName())));
                for (JavaMember member : type.getMembers()) {
                    if (isVisible(member)) {
                        member.getAllInvolvedRawTypes().stream()
                                .filter(ArchitectureTest::isUnpublished)
                                .forEach(used -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " names " + used.getName())));
                    }
                }
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isUnpublished(JavaClass type) {
        return resideInAnyPackage(ANTLR, INTERNAL, CLI).test(type.getBaseComponentType());
    }
}
