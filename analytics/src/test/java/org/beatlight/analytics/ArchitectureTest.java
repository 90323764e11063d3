package org.beatlight.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beatlight.analytics");

  @Test
  void sparkIsASmallShell() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..analytics.spark..", "..analytics.job..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .check(CLASSES);
  }

  @Test
  void onlyPublishTalksToDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..analytics.publish..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void geoToolsStaysBehindTheProjection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.geotools..", "javax.measure..", "javax.media.jai..", "it.geosolutions..")
        .check(CLASSES);
  }

  @Test
  void theShellsNeverKnowEachOther() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.beatlight.ingest..", "org.beatlight.api..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.beatlight.analytics.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void loggingIsSparksAndNotTheOldOneThatGeoToolsCarries() {
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
        .isEqualTo("org.apache.logging.slf4j.Log4jLoggerFactory");
  }
}
