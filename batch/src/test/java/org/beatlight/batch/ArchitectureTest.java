package org.beatlight.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses BATCH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beatlight.batch");

  @Test
  void onlyTheProjectionKnowsGeoTools() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..batch.projection..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.geotools..", "javax.measure..", "si.uom..", "net.sf.geographiclib..")
        .check(BATCH);
  }

  @Test
  void onlySessionRunAndProgressKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..batch.session..", "..batch.run..", "..batch.progress..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(BATCH);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.beatlight.batch.(*)..").should().beFreeOfCycles().check(BATCH);
  }
}
