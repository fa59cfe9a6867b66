package org.safeharbor.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the core run one way. */
class ArchitectureTest {

    private static final String ROOT = "org.safeharbor.core";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<ArchRule> rules() {
        return Stream.of(
                only("time", "").because("a moment knows nothing of the law"),
                only("law", "time").because("what the law says does not depend on what happened"),
                only("dispute", "time", "law").because("what happened does not depend on how it is judged"),
                only("reasoning", "time", "law", "dispute").because("the logic serves every jurisdiction alike"),
                only("precedent", "time", "law", "dispute", "reasoning")
                        .because("how a decided case constrains does not depend on the rule book that cites it"),
                only("prc", "time", "law", "dispute", "reasoning", "precedent", "procedure")
                        .because("a rule book reads the facts and never another rule book or the words of a proof"),
                only("analysis", "time", "law", "dispute", "reasoning")
                        .because("readings and versions of any rule book are compared alike"),
                only("text", "time", "law", "dispute", "reasoning", "precedent", "procedure", "analysis")
                        .because("the words of any rule book are found by its ids, never by its classes"),
                noClasses()
                        .that()
                        .resideInAnyPackage(ROOT + "..")
                        .and()
                        .resideOutsideOfPackage(ROOT + ".text..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".text..")
                        .because("ids travel and words do not: only the text room turns a proof into words"),
                noClasses()
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.util.Locale.class, "getDefault")
                        .because("the same facts give the same proof on any machine and on any day"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ArchRule only(String room, String... rooms) {
        String[] allowed = Stream.concat(
                        Stream.of(ROOT + "." + room + "..", "java.."),
                        Stream.of(rooms).filter(r -> !r.isEmpty()).map(r -> ROOT + "." + r + ".."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
