package org.beatlight.method;

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
          .importPackages("org.beatlight.method");

  @Test
  void csvIsReadAndWrittenInOnePlaceEach() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RowTable")
        .and()
        .doNotHaveSimpleName("LayerFile")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(CLASSES);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("org.beatlight.method.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
