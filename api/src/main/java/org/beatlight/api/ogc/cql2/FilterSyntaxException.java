package org.beatlight.api.ogc.cql2;

/** Tells where a filter is not what was expected, in one sentence. */
public final class FilterSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  FilterSyntaxException(int position, String sentence) {
    super("at character %d: %s".formatted(position + 1, sentence));
  }
}
