package org.beatlight.api.ogc.features;

import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the standards that the service meets in full; what is met in part is not named.
 *
 * @param conformsTo their addresses
 */
record Conformance(List<String> conformsTo) {
  private static final String SPEC = "http://www.opengis.net/spec/";

  static final Conformance ALL =
      new Conformance(
          Stream.of(
                  of("ogcapi-common-1/1.0", "core", "landing-page", "json", "html", "oas30"),
                  of("ogcapi-common-2/1.0", "collections"),
                  of("ogcapi-features-1/1.0", "core", "geojson", "html", "oas30"),
                  of("ogcapi-features-2/1.0", "crs"),
                  of(
                      "ogcapi-features-3/1.0",
                      "queryables",
                      "queryables-query-parameters",
                      "filter",
                      "features-filter"),
                  of(
                      "cql2/1.0",
                      "cql2-text",
                      "basic-cql2",
                      "advanced-comparison-operators",
                      "case-insensitive-comparison",
                      "basic-spatial-functions",
                      "basic-spatial-functions-plus",
                      "spatial-functions",
                      "property-property"),
                  of(
                      "ogcapi-tiles-1/1.0",
                      "core",
                      "tileset",
                      "tilesets-list",
                      "geodata-tilesets",
                      "mvt"))
              .flatMap(classes -> classes)
              .toList());

  private static Stream<String> of(String standard, String... classes) {
    return Stream.of(classes).map(name -> SPEC + standard + "/conf/" + name);
  }
}
