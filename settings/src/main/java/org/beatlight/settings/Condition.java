package org.beatlight.settings;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;

/** Something that holds for a row or not, by one of its values. */
public record Condition(ColumnValue value, Match match) implements Serializable {
  /** What a value, without surrounding space, is compared with; case does not matter. */
  public sealed interface Match extends Serializable {}

  /** The value is one of these words. */
  public record OneOf(Set<String> words) implements Match {
    public OneOf {
      words = Set.copyOf(words);
    }
  }

  /** The value is none of these words. */
  public record NoneOf(Set<String> words) implements Match {
    public NoneOf {
      words = Set.copyOf(words);
    }
  }

  /** The pattern fits the whole value. */
  public record Like(Pattern pattern) implements Match {}
}
