package org.safeharbor.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.safeharbor");

    @Test
    void entities_stay_in_the_store() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAnyPackage("org.safeharbor.persistence.store", "org.safeharbor.persistence.audit")
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .because("what leaves the store is a record, which nobody can change behind its back")
                .check(HOUSE);
    }

    @Test
    void pages_do_not_touch_the_database() {
        noClasses()
                .that()
                .resideInAPackage("org.safeharbor.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.flywaydb..", "org.h2..")
                .because("who may see a case is asked in the store, so nothing may go round it")
                .check(HOUSE);
    }

    @Test
    void the_formats_know_no_database() {
        noClasses()
                .that()
                .resideInAPackage("org.safeharbor.persistence.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.safeharbor.persistence.store..")
                .because("the command line reads and writes the formats without a database")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_store_takes_documents_as_they_are() {
        noClasses()
                .that()
                .resideInAPackage("org.safeharbor.persistence.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.safeharbor.core..", "org.safeharbor.persistence.json..", "com.fasterxml..")
                .because("a document written under an older format must stay as it was written")
                .check(HOUSE);
    }

    @Test
    void the_arrows_run_from_the_portal_down() {
        noClasses()
                .that()
                .resideInAnyPackage("org.safeharbor.core..", "org.safeharbor.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.safeharbor.portal..")
                .because("the rooms below are used without the portal")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.safeharbor.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.safeharbor.persistence..")
                .because("the core has no dependency at all")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_portals_packages_form_no_circle() {
        slices().matching("org.safeharbor.portal.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a thing that a user does can then be read, and moved, by itself")
                .check(HOUSE);
    }

    @Test
    void nobody_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.safeharbor.dist..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the terminal belongs to the command line; what happened goes to the log")
                .check(HOUSE);
    }

    @Test
    void the_store_is_always_asked_on_somebodys_behalf() {
        methods()
                .that()
                .areDeclaredIn("org.safeharbor.persistence.store.CaseFiles")
                .and()
                .arePublic()
                .should(new LastParameterIsTheCaller())
                .because("a way in that forgets the caller is a way in for strangers")
                .check(HOUSE);
    }
}
