package org.beatlight.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beatlight.ingest");

  @Test
  void sparkStaysInItsShell() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..ingest.spark..", "..ingest.job..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(CLASSES);
  }

  @Test
  void theRulesKnowNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("..ingest.clean..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..", "org.beatlight.batch..", "org.beatlight.ingest.source..")
        .check(CLASSES);
  }

  @Test
  void nobodyUsesGeoToolsHere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.geotools..", "org.opengis..", "org.geotools.api..")
        .check(CLASSES);
  }

  @Test
  void packagesDependOnEachOtherOneWay() {
    slices().matching("org.beatlight.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
