package org.beatlight.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beatlight.api", "org.beatlight.core", "org.beatlight.settings");

  @Test
  void theServiceKnowsNothingOfBatchWork() {
    noClasses()
        .that()
        .resideInAPackage("org.beatlight.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..",
            "org.geotools..",
            "org.beatlight.batch..",
            "org.beatlight.ingest..",
            "org.beatlight.analytics..")
        .check(CLASSES);
  }

  @Test
  void onlyPackagesThatKeepOrReadTablesTalkToDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..api.store..",
            "..api.publication..",
            "..api.status..",
            "..api.operations..",
            "..api.token..",
            "..api.audit..",
            "..api.ogc.geopackage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void whatServesIsCalledAController() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .haveSimpleNameEndingWith("Controller")
        .andShould()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void controllersCallNoStatisticsAndReadNoGeometry() {
    noClasses()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.beatlight.core.change.ETest")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.locationtech.jts..")
        .check(CLASSES);
  }

  @Test
  void nothingLooksPastTheEditionThatACallerMaySee() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..api.publication..", "..api.disclosure..", "..api.tile.pmtiles..")
        .and()
        .doNotHaveSimpleName("GuardFilters") // hands it on to the next
        .and()
        .doNotHaveSimpleName("AuditFilter") // asks for the publication's number alone
        .should()
        .dependOnClassesThat()
        .haveSimpleName("CurrentSnapshot")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Editions")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("StoredPublication")
        .check(CLASSES);
  }

  @Test
  void theHeartNeverKnowsTheService() {
    noClasses()
        .that()
        .resideInAnyPackage("org.beatlight.core..", "org.beatlight.settings..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.beatlight.api..", "org.springframework..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.beatlight.api.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
