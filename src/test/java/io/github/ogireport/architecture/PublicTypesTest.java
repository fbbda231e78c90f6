package io.github.ogireport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users may hold on to: the list of public types, what their signatures name, and since when they are there. */
@AnalyzeClasses(packages = "io.github.ogireport", importOptions = MainClasses.class)
class PublicTypesTest {
    private static final String ROOT = "io.github.ogireport";
    private static final Path LIST = Path.of("src/test/resources/public-types.txt");

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

    @ArchTest
    static final ArchRule published_signatures_name_published_types_alone =
            classes().that().resideInAnyPackage(PUBLISHED).and().arePublic().should(haveSignaturesOfPublishedTypes());

    /** After a wanted change of the API: {@code mvn test -Dtest=PublicTypesTest -Dtypes.update=true}. */
    @ArchTest
    static void the_public_types_are_those_of_the_list(JavaClasses classes) throws IOException {
        String types = classes.stream()
                .filter(type -> resideInAnyPackage(PUBLISHED).test(type))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnonymousClass())
                .map(type -> type.getName().replace('$', '.') + "\n")
                .sorted()
                .collect(Collectors.joining());
        if (Boolean.getBoolean("types.update")) {
            Files.writeString(LIST, types);
        }

        assertThat(types).isEqualTo(Files.readString(LIST));
    }

    @ArchTest
    static void every_public_type_says_since_when_it_is_there(JavaClasses classes) throws IOException {
        for (JavaClass type : classes) {
            boolean published = resideInAnyPackage(PUBLISHED).test(type)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass();
            if (published) {
                String source =
                        Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
                assertThat(source).as(type.getName()).contains("\n * @since ");
            }
        }
    }

    private static ArchCondition<JavaClass> haveSignaturesOfPublishedTypes() {
        return new ArchCondition<>("have signatures of published types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                        .filter(PublicTypesTest::isUnpublished)
                        .forEach(parent -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " is a " + parent.getName())));
                for (JavaMember member : type.getMembers()) {
                    if (isVisible(member)) {
                        member.getAllInvolvedRawTypes().stream()
                                .filter(PublicTypesTest::isUnpublished)
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
        return resideInAnyPackage("org.antlr..", ROOT + ".internal..", ROOT + ".cli..")
                .test(type.getBaseComponentType());
    }
}
