package org.beatlight.api.web;

import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;

/** Which categories a caller wants to see: those of a kind, of a code, of both, or all. */
public final class CategoryFilter {
  private final @Nullable Kind kind;
  private final @Nullable String category;

  private CategoryFilter(@Nullable Kind kind, @Nullable String category) {
    this.kind = kind;
    this.category = category;
  }

  /**
   * Returns the filter that was asked for.
   *
   * @param category blank is the same as absent
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if the
   *     publication has no such category
   */
  public static CategoryFilter asked(
      Snapshot snapshot, @Nullable Kind kind, @Nullable String category) {
    if (category == null || category.isBlank()) {
      return new CategoryFilter(kind, null);
    }

    CategoryFilter filter = new CategoryFilter(kind, category);
    if (snapshot.categories().stream().noneMatch(info -> filter.matches(info.key()))) {
      throw Problem.notFound(
          "no category \"%s\"%s"
              .formatted(category, kind == null ? "" : " of " + kind.code() + "s"));
    }
    return filter;
  }

  /** Returns whether the category was asked for. */
  public boolean matches(CategoryKey key) {
    return (kind == null || kind == key.kind())
        && (category == null || category.equals(key.category()));
  }
}
