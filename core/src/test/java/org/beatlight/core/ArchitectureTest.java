package org.beatlight.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.beatlight.core");

  private static final Set<String> UNSEEDED =
      Set.of(
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final Set<String> SURROUNDINGS =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties");

  private static final DescribedPredicate<JavaCall<?>> CLOCK_OR_CHANCE =
      describe("a clock, the surroundings or unseeded chance", c -> isClockOrChance(c.getTarget()));

  private static final ArchRule NO_CLOCK_OR_CHANCE =
      noClasses().should().callCodeUnitWhere(CLOCK_OR_CHANCE);

  private static final ArchRule NO_INPUT_OR_OUTPUT =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.io..",
                  "java.nio.file..",
                  "java.nio.channels..",
                  "java.net..",
                  "java.sql.."));

  private static boolean isClockOrChance(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    int parameters = target.getRawParameterTypes().size();
    return UNSEEDED.contains(owner + "." + target.getName())
        || (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
        || (owner.equals("java.lang.System") && SURROUNDINGS.contains(target.getName()))
        || (isRandom(owner) && target.getName().equals("<init>") && parameters == 0);
  }

  private static boolean isRandom(String owner) {
    return owner.equals("java.util.Random")
        || owner.equals("java.util.SplittableRandom")
        || owner.equals("java.security.SecureRandom")
        || owner.equals("java.util.Date");
  }

  @Test
  void coreReadsNoClockAndThrowsNoUnseededDice() {
    NO_CLOCK_OR_CHANCE.check(CORE);
  }

  @Test
  void coreDoesNoInputOrOutput() {
    NO_INPUT_OR_OUTPUT.check(CORE);
  }

  @Test
  void coreKnowsTheJdkJtsAndJspecifyAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.locationtech.jts..", "org.jspecify..", "org.beatlight.core.."))
        .check(CORE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.beatlight.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(5)
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void theRulesSeeWhatTheyForbid() {
    assertThat(NO_CLOCK_OR_CHANCE.evaluate(only(Clocked.class)).hasViolation()).isTrue();
    assertThat(NO_CLOCK_OR_CHANCE.evaluate(only(Dice.class)).hasViolation()).isTrue();
    assertThat(NO_CLOCK_OR_CHANCE.evaluate(only(Seeded.class)).hasViolation()).isFalse();
    assertThat(NO_INPUT_OR_OUTPUT.evaluate(only(Filed.class)).hasViolation()).isTrue();
  }

  private static JavaClasses only(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }

  static final class Clocked {
    static LocalDate today() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  static final class Dice {
    static int roll() {
      return new Random().nextInt(6);
    }
  }

  static final class Seeded {
    static int roll() {
      return new Random(7).nextInt(6);
    }
  }

  static final class Filed {
    static boolean exists(Path path) {
      return Files.exists(path);
    }
  }
}
