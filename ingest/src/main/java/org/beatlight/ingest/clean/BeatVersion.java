package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.PlanePoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The beats as they were from one day on. Travels to Spark's tasks, where it is indexed once. */
public final class BeatVersion implements Serializable {
  private final LocalDate from;
  private final ArrayList<String> codes = new ArrayList<>();
  private final ArrayList<Geometry> shapes = new ArrayList<>();
  private transient volatile @Nullable AreaIndex index;

  /**
   * Makes a version.
   *
   * @param from the first day on which it holds; {@link LocalDate#MIN} for the first version
   * @param beats with shapes in metres; at least one
   */
  public BeatVersion(LocalDate from, List<Area> beats) {
    this.from = from;
    for (Area beat : beats) {
      codes.add(beat.code());
      shapes.add(beat.shape());
    }
  }

  LocalDate from() {
    return from;
  }

  List<String> codes() {
    return codes;
  }

  Optional<String> find(PlanePoint point) {
    return index().find(point);
  }

  double distanceM(PlanePoint point) {
    return index().distanceM(point);
  }

  private AreaIndex index() {
    AreaIndex built = index;
    if (built == null) {
      synchronized (this) {
        built = index == null ? AreaIndex.of(areas()) : index;
        index = built;
      }
    }
    return built;
  }

  private List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      areas.add(new Area(codes.get(i), codes.get(i), shapes.get(i)));
    }
    return areas;
  }
}
