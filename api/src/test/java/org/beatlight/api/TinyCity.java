package org.beatlight.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;
import org.beatlight.settings.AccessSettings;
import org.beatlight.settings.AnalysisSettings;
import org.beatlight.settings.City;
import org.beatlight.settings.DisclosureSettings;
import org.beatlight.settings.ServiceSettings;
import org.beatlight.settings.StoreSettings;

/** Settings of the hand-made city; serving needs the store and the basemap alone. */
public final class TinyCity {
  /** More requests than any test sends. */
  private static final ServiceSettings UNLIMITED =
      new ServiceSettings(
          new ServiceSettings.Limits(100_000_000, 100_000_000), List.of(), List.of());

  private TinyCity() {}

  /** Returns the settings of a city whose publications are kept in this store. */
  public static City of(StoreSettings store) {
    return of(store, AccessSettings.DEFAULT, UNLIMITED);
  }

  /** Returns the settings of a city that takes tokens of an issuer too. */
  public static City of(StoreSettings store, AccessSettings access) {
    return of(store, access, UNLIMITED);
  }

  /** Returns the settings of a city that treats callers in its own way. */
  public static City of(StoreSettings store, ServiceSettings service) {
    return of(store, AccessSettings.DEFAULT, service);
  }

  private static City of(StoreSettings store, AccessSettings access, ServiceSettings service) {
    return new City(
        Path.of("tiny.yaml"),
        "Tiny",
        ZoneId.of("America/Chicago"),
        "EPSG:26916",
        new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
        Optional.empty(),
        Optional.of("https://maps.example.org/style.json"),
        Path.of("lake"),
        store,
        access,
        List.of(),
        List.of(),
        new AnalysisSettings(
            Optional.empty(),
            new AnalysisSettings.Hotspots(90, new Radius(150), 20, Map.of(), 100, 199),
            new AnalysisSettings.Change(28, 0.1)),
        List.of(
            profile("burglary", Kind.INCIDENT),
            profile("robbery", Kind.INCIDENT),
            profile("noise", Kind.CONCERN)),
        DisclosureSettings.USUAL,
        service);
  }

  private static CategoryProfile profile(String category, Kind kind) {
    return new CategoryProfile(category, kind, false, OptionalDouble.empty(), "");
  }
}
