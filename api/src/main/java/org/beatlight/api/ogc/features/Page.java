package org.beatlight.api.ogc.features;

import org.beatlight.api.ogc.OgcRequest;

/**
 * A page of a list of features.
 *
 * @param offset how many features come before it
 * @param limit the most features on it
 */
record Page(int offset, int limit) {
  /** The most features of a page; who asks for more gets so many. */
  static final int MOST = 10_000;

  /** The features of a page where the caller does not say: every beat of most cities. */
  static final int USUAL = 1_000;

  private static final int MOST_OFFSET = 100_000_000;

  static Page asked(OgcRequest request) {
    return new Page(
        request.find("offset", text -> Numbers.whole(text, 0, MOST_OFFSET)).orElse(0),
        request.find("limit", text -> Numbers.whole(text, 1, MOST)).orElse(USUAL));
  }

  int next() {
    return offset + limit;
  }

  int previous() {
    return Math.max(0, offset - limit);
  }
}
