package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the rules of an input's layout stand among those of its source: first the layouts of the
 * settings, then those of them that inputs declare a CRS for, in the order in which these come.
 */
final class LayoutPlaces {
  private final int layouts;
  private final List<InCrs> declared = new ArrayList<>();

  LayoutPlaces(int layouts) {
    this.layouts = layouts;
  }

  /**
   * Returns the place.
   *
   * @param layout the place of the layout in the settings
   * @param crs what the input declares; empty where the settings say it, or for degrees
   */
  int of(int layout, String crs) {
    if (crs.isEmpty()) {
      return layout;
    }

    InCrs wanted = new InCrs(layout, crs);
    if (!declared.contains(wanted)) {
      declared.add(wanted);
    }
    return layouts + declared.indexOf(wanted);
  }

  private record InCrs(int layout, String crs) {}
}
