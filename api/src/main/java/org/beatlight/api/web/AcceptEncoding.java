package org.beatlight.api.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What callers say of compression in the header Accept-Encoding. */
public final class AcceptEncoding {
  private static final Pattern MORE_THAN_NOTHING =
      Pattern.compile(" *q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*) *");

  private AcceptEncoding() {}

  /** Returns whether a header accepts gzip: by name or by {@code *}, and not with weight 0. */
  public static boolean takesGzip(@Nullable String header) {
    if (header != null) {
      for (String coding : header.split(",", -1)) {
        if (isGzip(coding.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGzip(String coding) {
    int end = coding.indexOf(';');
    String name = (end < 0 ? coding : coding.substring(0, end)).strip();
    return (name.equals("gzip") || name.equals("*"))
        && (end < 0 || MORE_THAN_NOTHING.matcher(coding.substring(end + 1)).matches());
  }
}
