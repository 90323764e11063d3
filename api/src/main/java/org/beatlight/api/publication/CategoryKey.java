package org.beatlight.api.publication;

import java.util.Comparator;
import org.beatlight.core.event.Kind;

/** A category within its stream; incidents come before concerns, then by code. */
public record CategoryKey(Kind kind, String category) implements Comparable<CategoryKey> {
  private static final Comparator<CategoryKey> ORDER =
      Comparator.comparing(CategoryKey::kind).thenComparing(CategoryKey::category);

  @Override
  public int compareTo(CategoryKey other) {
    return ORDER.compare(this, other);
  }
}
