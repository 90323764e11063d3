package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which features the OGC API answers, and what it refuses; publication 1 is served. */
abstract class OgcFeatureContract extends OgcResourceContract {
  @Test
  void aCollectionTellsWhereItIsAndInWhichCrsItCanBeHad() {
    JsonNode hotspots = service().json("/ogc/collections/hotspots");

    assertThat(hotspots.path("id").asString()).isEqualTo("hotspots");
    assertThat(hotspots.path("itemType").asString()).isEqualTo("feature");
    assertThat(hotspots.at("/extent/spatial/bbox").toString())
        .isEqualTo("[[-87.6995,41.8005,-87.6855,41.8035]]");
    // the days of the window, 2024-01-03 to 2024-06-28, in Chicago
    assertThat(hotspots.at("/extent/temporal/interval").toString())
        .isEqualTo("[[\"2024-01-03T06:00:00Z\",\"2024-06-29T04:59:59Z\"]]");
    assertThat(texts(hotspots.path("crs"))).containsExactly(CRS84, EPSG_4326, EPSG_3857);
    assertThat(hotspots.path("storageCrs").asString()).isEqualTo(CRS84);
    assertThat(service().json("/ogc/collections/beats").at("/extent/temporal").isMissingNode())
        .isTrue();
  }

  @Test
  void singleEventsAreNoCollection() {
    assertThat(service().json("/ogc/collections").path("collections").valueStream())
        .map(collection -> collection.path("id").asString())
        .containsExactly("beats", "hotspots", "robust");
    assertThat(service().get("/ogc/collections/events").statusCode()).isEqualTo(404);
  }

  @Test
  void featuresAreThoseOfTheServicesOwnAddresses() {
    JsonNode beats = service().json("/ogc/collections/beats/items");
    JsonNode known = service().json("/api/v1/beats");

    assertThat(beats.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(beats.path("numberMatched").asInt()).isEqualTo(3);
    assertThat(beats.path("numberReturned").asInt()).isEqualTo(3);
    assertThat(beats.path("features")).isEqualTo(known.path("features"));
    JsonNode robust = service().json("/ogc/collections/robust/items").path("features");
    JsonNode ground = service().json("/api/v1/robust").path("features");
    assertThat(robust.size()).isEqualTo(ground.size()).isPositive();
    for (int i = 0; i < robust.size(); i++) {
      assertThat(robust.path(i).path("id")).isEqualTo(ground.path(i).path("id"));
      assertThat(robust.path(i).path("geometry")).isEqualTo(ground.path(i).path("geometry"));
    }
    JsonNode burglary = service().json("/ogc/collections/hotspots/items/incident-burglary-1");
    assertThat(burglary.path("id").asString()).isEqualTo("incident-burglary-1");
    assertThat(burglary.at("/properties/firstDay").asString()).isEqualTo("2024-01-03");
    assertThat(burglary.at("/properties/lastDay").asString()).isEqualTo("2024-06-28");
    assertThat(rels(burglary)).containsExactlyInAnyOrder("self", "alternate", "collection");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "beats | bbox=-87.695,41.805,-87.695,41.805 | A1",
        "beats | bbox=-87.70,41.80,0,-87.69,41.81,100 | A1 A2 B1",
        "beats | bbox=-87.687,41.805,-80,42 | A2 B1",
        "beats | bbox=170,40,-87.695,41.805 | A1",
        "beats | bbox=0,0,1,1 | ",
        "beats | bbox=41.805,-87.695,41.805,-87.695&bbox-crs=" + EPSG_4326 + " | A1",
        "beats | bbox=-9762163,5131813,-9762162,5131814&bbox-crs=" + EPSG_3857 + " | A1",
        "beats | limit=2 | A1 A2",
        "beats | limit=2&offset=2 | B1",
        "beats | limit=99999999999999999999 | A1 A2 B1",
        "beats | offset=5 | ",
        "beats | code=A2 | A2",
        "beats | name=West&code=A2 | ",
        "beats | areaKm2=0.92 | A1 A2",
        "beats | datetime=1999-01-01 | A1 A2 B1",
        "beats | filter=code IN ('A1','B1')&filter-lang=cql2-text | A1 B1",
        "beats | filter=code LIKE 'A%' AND NOT name = 'West' | A2",
        "beats | filter=S_INTERSECTS(geometry,POINT(-87.695 41.805)) | A1",
        "beats | filter=S_INTERSECTS(geometry,POINT(41.805 -87.695))&filter-crs="
            + EPSG_4326
            + " | A1",
        "beats | filter=areaKm2 BETWEEN 1 AND 2 | B1",
        "hotspots | kind=concern | concern-noise-1",
        "hotspots | rank=1 | incident-burglary-1 concern-noise-1",
        "hotspots | filter=pValue IS NULL | incident-burglary-2",
        "hotspots | filter=pValue < 0.01 | incident-burglary-1",
        "hotspots | filter=NOT (pValue < 0.01) | concern-noise-1",
        "hotspots | filter=weight >= 60 AND beat = 'A2' OR rank = 2 | incident-burglary-2 concern-noise-1",
        "hotspots | filter=T_AFTER(firstDay, DATE('2024-01-02'))&limit=1 | incident-burglary-1",
        "hotspots | filter=T_AFTER(firstDay, DATE('2024-01-03')) | ",
        "hotspots | datetime=2024-06-28 &limit=1 | incident-burglary-1",
        "hotspots | datetime=2024-06-29T04:00:00Z&limit=1 | incident-burglary-1",
        "hotspots | datetime=2024-06-29T05:00:00Z | ",
        "hotspots | datetime=../2024-01-02 | ",
        "hotspots | datetime=2024-06-01/..&limit=1 | incident-burglary-1",
        "hotspots | datetime=/2024-01-03&limit=1 | incident-burglary-1"
      })
  void callersChooseWhichFeaturesTheyGet(String collection, String query, String ids) {
    JsonNode items = service().json(items(collection, query));

    assertThat(ids(items)).containsExactly(ids == null ? new String[0] : ids.split(" ", -1));
    assertThat(items.path("numberReturned").asInt()).isEqualTo(items.path("features").size());
  }

  @Test
  void pagesFollowEachOtherAndHoldEveryFeatureOnce() {
    List<String> met = new ArrayList<>();
    JsonNode page = service().json("/ogc/collections/hotspots/items?limit=1&filter=rank%3E0");
    while (true) {
      assertThat(page.path("numberMatched").asInt()).isEqualTo(3);
      met.addAll(ids(page));
      List<String> next = hrefs(page, "next");
      if (next.isEmpty()) {
        break;
      }
      page = service().json(path(next.get(0)));
    }
    assertThat(met)
        .containsExactly("incident-burglary-1", "incident-burglary-2", "concern-noise-1");
    page = service().json(path(hrefs(page, "prev").get(0)));
    assertThat(ids(page)).containsExactly("incident-burglary-2");
    page = service().json(path(hrefs(page, "prev").get(0)));
    assertThat(hrefs(page, "prev")).isEmpty();
  }

  /** The corner (-87.7, 41.8) of beat A1; its metres by gdaltransform of GDAL 3.6.2. */
  @ParameterizedTest
  @CsvSource({
    CRS84 + ", -87.7, 41.8",
    EPSG_4326 + ", 41.8, -87.7",
    EPSG_3857 + ", -9762719.34, 5131067.34"
  })
  void coordinatesAreInTheCrsThatWasAskedFor(String crs, double first, double second) {
    for (String address : List.of("items?code=A1&crs=", "items/A1?crs=")) {
      String path = "/ogc/collections/beats/" + address + crs;
      assertThat(service().get(path).headers().firstValue("Content-Crs")).contains("<" + crs + ">");
      List<JsonNode> positions = new ArrayList<>();
      JsonNode ring = service().json(path).findValue("coordinates").path(0);
      ring.forEach(positions::add);
      assertThat(positions)
          .anySatisfy(
              position -> {
                assertThat(position.path(0).asDouble()).isEqualTo(first);
                assertThat(position.path(1).asDouble()).isEqualTo(second);
              });
    }
    assertThat(service().get("/ogc/collections/beats/items").headers().firstValue("Content-Crs"))
        .contains("<" + CRS84 + ">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ogc?x=1 | 400 | unknown parameter \"x\"; there are f",
        "/ogc?f=xml | 400 | f: expected one of json, html, got \"xml\"",
        "/ogc/collections?limit=1 | 400 | unknown parameter \"limit\"; there are f",
        "/ogc/collections/zones | 404 | no collection \"zones\"; there are beats, hotspots, robust",
        "/ogc/collections/zones/items?x=1 | 404 | no collection \"zones\"; there are beats, hotspots, robust",
        "/ogc/collections/zones/tiles | 404 | no collection \"zones\"; there are beats, hotspots, robust",
        "/ogc/collections/beats/items/Z9 | 404 | no feature \"Z9\" in beats",
        "/ogc/collections/beats/items/12%2F3 | 404 | no feature \"12/3\" in beats",
        "/ogc/collections/beats/items?kind=concern | 400 | unknown parameter \"kind\"; there are areaKm2,"
            + " bbox, bbox-crs, code, crs, datetime, f, filter, filter-crs, filter-lang, labelLat,"
            + " labelLon, limit, name, offset",
        "/ogc/collections/beats/items?limit=0 | 400 | limit: expected a whole number from 1, got 0",
        "/ogc/collections/beats/items?limit=-1 | 400 | limit: expected a whole number from 1, got \"-1\"",
        "/ogc/collections/beats/items?limit=1&limit=2 | 400 | limit: expected once, got 2 times",
        "/ogc/collections/beats/items?offset=x | 400 | offset: expected a whole number from 0, got \"x\"",
        "/ogc/collections/beats/items?bbox=1,2,3 | 400 | bbox: expected 4 or 6 numbers, got 3",
        "/ogc/collections/beats/items?bbox=1,2,3,x | 400 | bbox: expected a number, got \"x\"",
        "/ogc/collections/beats/items?bbox=1,2,3,NaN | 400 | bbox: expected a number, got \"NaN\"",
        "/ogc/collections/beats/items?bbox=1,2,3,1e999 | 400 | bbox: expected finite numbers, got Infinity",
        "/ogc/collections/beats/items?bbox=1,3,2,2 | 400 | bbox: expected a box from south to north, got latitudes 3.0 to 2.0",
        "/ogc/collections/beats/items?crs=EPSG:3857 | 400 | crs: expected one of "
            + CRS84
            + ", "
            + EPSG_4326
            + ", "
            + EPSG_3857
            + ", got \"EPSG:3857\"",
        "/ogc/collections/beats/items?datetime=today | 400 | datetime: expected an instant such as 2024-05-31T12:00:00Z, got \"today\"",
        "/ogc/collections/beats/items?datetime=2024-02-30 | 400 | datetime: expected a day such as 2024-05-31, got \"2024-02-30\"",
        "/ogc/collections/beats/items?datetime=2024-02-02/2024-02-01 | 400 | datetime: expected a beginning before its end, got 2024-02-02T06:00:00Z and 2024-02-02T05:59:59.999999999Z",
        "/ogc/collections/beats/items?areaKm2=big | 400 | areaKm2: expected a number, got \"big\"",
        "/ogc/collections/beats/items?filter-lang=cql2-json&filter=x | 400 | filter-lang: expected cql2-text, got \"cql2-json\"",
        "/ogc/collections/beats/items?filter=code%3D | 400 | filter: at character 6: expected a property or a value, got the end",
        "/ogc/tiles/roads | 404 | no tileset \"roads\"",
        "/ogc/tileMatrixSets/WorldCRS84Quad | 404 | no tile matrix set \"WorldCRS84Quad\"; there is WebMercatorQuad",
        "/ogc/styles/other | 404 | there is nothing at /ogc/styles/other"
      })
  void anOgcRequestThatCannotBeAnsweredIsToldWhy(String path, int status, String detail) {
    HttpResponse<String> answer = service().get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(type(answer)).isEqualTo("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("detail").asString()).isEqualTo(detail);
  }

  @Test
  void theQueryablesNameEveryPropertyOfAFeature() {
    JsonNode schema = service().json("/ogc/collections/hotspots/queryables");
    JsonNode feature =
        service().json("/ogc/collections/hotspots/items?limit=1").at("/features/0/properties");

    assertThat(type(service().get("/ogc/collections/hotspots/queryables")))
        .isEqualTo("application/schema+json");
    assertThat(schema.path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").asString())
        .isEqualTo(root() + "/ogc/collections/hotspots/queryables");
    List<String> names = new ArrayList<>(feature.propertyNames());
    names.add("geometry");
    assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(names);
    assertThat(schema.at("/properties/geometry/x-ogc-role").asString())
        .isEqualTo("primary-geometry");
    assertThat(schema.at("/properties/rank/type").asString()).isEqualTo("integer");
    assertThat(schema.at("/properties/firstDay/format").asString()).isEqualTo("date");
  }
}
