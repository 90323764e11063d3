package org.beatlight.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.beatlight.core.event.DateRange;

/** Reads the whole file: the top, {@code city} and {@code quality}; the rest is handed on. */
record CityReader(Path file, DataFolder folder, Map<String, String> environment) {
  private static final double DEFAULT_MAX_DROPPED_SHARE = 0.2;
  private static final Pattern CRS = Pattern.compile("[A-Za-z]\\w*:\\S+|(?s)\\s*[A-Z_]+\\s*\\[.*");

  City read() {
    YamlMap top =
        YamlFile.read(file)
            .map()
            .allowing("city", "lake", "store", "sources", "areas", "analysis", "quality");
    YamlMap city =
        top.map("city").allowing("name", "zone", "crs", "period", "backdrop", "basemapStyle");
    DateRange period = period(city.map("period").allowing("from", "to"));
    List<SourceSettings> sources = new SourceReader(folder).all(top.require("sources"));
    return new City(
        file,
        Names.city(city.require("name")),
        zone(city.require("zone")),
        city.require("crs").matching(CRS, "an EPSG code such as EPSG:26916, or WKT"),
        period,
        city.find("backdrop").map(folder::existing),
        city.find("basemapStyle").map(CityReader::address),
        folder.folder(top.require("lake")),
        new StoreReader(folder, environment).read(top.map("store")),
        sources,
        new AreaReader(folder).all(top.require("areas")),
        new AnalysisReader(period, Categories.of(sources)).read(top.map("analysis")),
        top.find("quality").map(CityReader::maxDroppedShare).orElse(DEFAULT_MAX_DROPPED_SHARE));
  }

  private static DateRange period(YamlMap period) {
    LocalDate from = period.require("from").date();
    LocalDate to = period.require("to").date();
    if (!from.isBefore(to)) {
      throw period.require("to").expected("a day after " + from + ", where the period begins");
    }

    return new DateRange(from, to);
  }

  private static ZoneId zone(YamlValue value) {
    String zone = value.text();
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      String meant = Nearest.hint(zone, ZoneId.getAvailableZoneIds());
      throw value.expected("an IANA time zone such as America/Chicago" + meant);
    }

    return ZoneId.of(zone);
  }

  private static String address(YamlValue value) {
    String described = "an address that begins with https:// or http://";
    try {
      URI uri = URI.create(value.text());
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return value.text();
      }
    } catch (IllegalArgumentException e) {
      throw value.expected(described);
    }
    throw value.expected(described);
  }

  private static double maxDroppedShare(YamlValue quality) {
    return quality
        .map()
        .allowing("maxDroppedShare")
        .require("maxDroppedShare")
        .number(NumberRange.SHARE);
  }
}
