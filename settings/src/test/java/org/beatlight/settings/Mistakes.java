package org.beatlight.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test of many mistakes. Each row: a passage of riverbend.yaml, what stands there instead, the
 * complaint, between them {@code |}; {@code ``} is nothing and {@code \n} a new line.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Mistakes.Rows.class)
@interface Mistakes {
  String value();

  /** Hands the rows to the test. */
  final class Rows implements ArgumentsProvider, AnnotationConsumer<Mistakes> {
    private String table = "";

    @Override
    public void accept(Mistakes mistakes) {
      table = mistakes.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return table.lines().filter(line -> !line.isBlank()).map(Mistake::of).map(Arguments::of);
    }
  }
}
