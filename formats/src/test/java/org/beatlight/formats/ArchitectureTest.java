package org.beatlight.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.beatlight.formats");

  @Test
  void formatsAreReadWithoutSparkAndGeoTools() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..", "org.geotools..", "org.opengis..")
        .check(CLASSES);
  }

  @Test
  void h2gisIsMetInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("ShapeRecords")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.h2gis..")
        .check(CLASSES);
  }
}
