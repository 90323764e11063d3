package org.beatlight.api.ogc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Writes addresses with parameters. */
public final class Addresses {
  private Addresses() {}

  /** Returns a part of a path as addresses have it. */
  public static String segment(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  static String with(String address, Map<String, String[]> parameters, String... changes) {
    TreeMap<String, String> all = new TreeMap<>();
    parameters.forEach((name, values) -> all.put(name, values[0]));
    for (int i = 0; i < changes.length; i += 2) {
      all.put(changes[i], changes[i + 1]);
    }
    String query =
        all.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? address : address + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
