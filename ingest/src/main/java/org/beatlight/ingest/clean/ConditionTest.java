package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beatlight.settings.Condition.Like;
import org.beatlight.settings.Condition.Match;
import org.beatlight.settings.Condition.NoneOf;
import org.beatlight.settings.Condition.OneOf;

/** Whether a value is what a condition asks for; case does not matter. */
sealed interface ConditionTest extends Serializable {
  boolean holds(String value);

  static ConditionTest of(Match match) {
    if (match instanceof OneOf oneOf) {
      return new InSet(folded(oneOf.words()), true);
    }
    if (match instanceof NoneOf noneOf) {
      return new InSet(folded(noneOf.words()), false);
    }
    String regex = ((Like) match).pattern().pattern();
    return new Fits(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(ConditionTest::fold).collect(Collectors.toUnmodifiableSet());
  }

  static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** Among words, or among none of them. */
  record InSet(Set<String> words, boolean inside) implements ConditionTest {
    @Override
    public boolean holds(String value) {
      return words.contains(fold(value)) == inside;
    }
  }

  /** By a pattern. */
  record Fits(Pattern pattern) implements ConditionTest {
    @Override
    public boolean holds(String value) {
      return pattern.matcher(value).matches();
    }
  }
}
