package io.github.ogireport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
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
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/** What no class may do. */
@AnalyzeClasses(packages = "io.github.ogireport", importOptions = MainClasses.class)
class ConductTest {
    private static final String ROOT = "io.github.ogireport";
    private static final String CLI = ROOT + ".cli..";

    private static final DescribedPredicate<JavaClass> GENERATED = describe(
            "generated from a grammar",
            type -> type.getPackageName().equals(ROOT + ".internal.syntax")
                    && (type.getSimpleName().endsWith("Lexer")
                            || type.getSimpleName().endsWith("Parser")));

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
                    ROOT + ".form..",
                    ROOT + ".ast..",
                    ROOT + ".model..",
                    ROOT + ".internal.source..",
                    ROOT + ".internal.text..",
                    ROOT + ".internal.syntax..",
                    ROOT + ".internal.layout..",
                    ROOT + ".internal.ast..",
                    ROOT + ".internal.model..")
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
}
