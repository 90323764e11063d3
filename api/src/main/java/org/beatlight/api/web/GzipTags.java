package org.beatlight.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tags of compressed answers: those of the plain ones with an ending. */
final class GzipTags {
  private static final String ENDING = "-gzip\"";

  private GzipTags() {}

  /** Returns the tag of the compressed answer. */
  static String compressed(String tag) {
    return tag.endsWith("\"") ? tag.substring(0, tag.length() - 1) + ENDING : tag;
  }

  /**
   * Returns what a caller's tags mean to those who know plain answers alone: the ending taken off,
   * and tags of plain answers left out, since they stand for other bytes.
   */
  static String plain(String tags) {
    return Arrays.stream(tags.split(",", -1))
        .map(String::strip)
        .filter(tag -> tag.equals("*") || tag.endsWith(ENDING))
        .map(tag -> tag.replace(ENDING, "\""))
        .collect(Collectors.joining(", "));
  }

  /** A request for a compressed answer, as those see it who know plain answers alone. */
  static final class Request extends HttpServletRequestWrapper {
    Request(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      String value = super.getHeader(name);
      return value == null || !isTags(name) ? value : plain(value);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      List<String> values = Collections.list(super.getHeaders(name));
      return Collections.enumeration(
          isTags(name) ? values.stream().map(GzipTags::plain).toList() : values);
    }

    private static boolean isTags(String name) {
      return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH);
    }
  }
}
