package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of an Open311 server (GeoReport v2), fetched page by page, as a feed of concerns. */
class Open311Test {
  /** What the server answers with; some servers wrap it. */
  private static final String FIRST_PAGE =
      """
      [{"service_request_id": "14-101", "status": "open", "status_notes": null,
        "service_name": "Noise Complaint", "service_code": "NOISE",
        "description": "Music, each night", "agency_responsible": "City Hall",
        "requested_datetime": "2014-06-02T23:30:00-05:00",
        "updated_datetime": "2014-06-02T23:31:07-05:00", "expected_datetime": null,
        "address": "1 Oak St", "address_id": null, "zipcode": "60608",
        "lat": 41.85, "long": -87.66, "media_url": null},
       {"service_request_id": "14-102", "status": "open", "service_name": "Graffiti Removal",
        "service_code": 12, "requested_datetime": "2014-06-04T03:30:00Z",
        "updated_datetime": null, "address": "9 Elm St", "lat": "41.82", "long": "-87.61"},
       {"service_request_id": "14-103", "status": "open", "service_name": "Tree Trim",
        "service_code": "TREE", "requested_datetime": "2014-06-04T10:00:00-05:00",
        "address": "an address alone", "lat": null, "long": null},
       {"token": "12345", "status": "open", "service_name": "Noise Complaint",
        "service_code": "NOISE", "requested_datetime": "2014-06-05T10:00:00-05:00",
        "lat": 41.85, "long": -87.66}]
      """;

  private static final String SECOND_PAGE =
      """
      {"service_requests": [
       {"service_request_id": "14-101", "status": "closed", "status_notes": "Music turned down",
        "service_name": "Noise Complaint", "service_code": "NOISE",
        "requested_datetime": "2014-06-02T23:30:00-05:00",
        "updated_datetime": "2014-06-07T09:00:00-05:00", "address": "1 Oak St",
        "lat": 41.86, "long": -87.67, "extended_attributes": {"channel": "phone"}},
       {"service_request_id": "14-102", "status": "open", "service_name": "Graffiti Removal",
        "service_code": 12, "requested_datetime": "2014-06-04T03:30:00Z",
        "updated_datetime": null, "address": "9 Elm St", "lat": "41.82", "long": "-87.61"},
       {"service_request_id": "14-104", "status": "closed", "status_notes": "Duplicate request",
        "service_name": "Noise Complaint", "service_code": "NOISE",
        "requested_datetime": "2014-06-05T10:00:00-05:00", "lat": 41.85, "long": -87.66},
       {"service_request_id": "14-105", "status": "open", "service_name": "Dead Tree",
        "service_code": "DEAD", "requested_datetime": "2014-06-05T10:00:00-05:00",
        "lat": 41.85, "long": -87.66},
       "no request"]}
      """;

  private static final String SETTINGS =
      """
      - name: requests
        kind: concern
        format: open311
        files: ["requests-*.json"]
        columns:
          id: service_request_id
          occurred: requested_datetime
          longitude: long
          latitude: lat
          category: service_code
          status: status_notes
          version: updated_datetime
          address: address
        dateFormats: [iso]
        categories: {NOISE: noise, 12: vandalism-and-graffiti}
        duplicates: [duplicate request]
        provenance: resident-reported
      """;

  @TempDir Path folder;
  private Hamlet hamlet;

  @BeforeEach
  void load() throws IOException {
    hamlet = new Hamlet(folder);
    hamlet.write("requests-1.json", FIRST_PAGE);
    hamlet.write("requests-2.json", SECOND_PAGE);
    hamlet.describe(SETTINGS);
    hamlet.load();
  }

  @Test
  void requestsAreConcernsOfTheirLocalDay() {
    assertThat(
            hamlet
                .lake()
                .rows(
                    "events",
                    "id",
                    "kind",
                    "category",
                    "source_category",
                    "provenance",
                    "occurred_from",
                    "local_date",
                    "local_minute",
                    "lon",
                    "lat",
                    "round(east_m, 1)",
                    "round(north_m, 1)",
                    "beat"))
        .containsExactly(
            "requests:14-101 | concern | noise | NOISE | RESIDENT_REPORTED | 2014-06-03T04:30:00Z"
                + " | 2014-06-02 | 1410 | -87.67 | 41.86 | 444390.6 | 4634449.4 | 0612",
            "requests:14-102 | concern | vandalism-and-graffiti | 12 | RESIDENT_REPORTED"
                + " | 2014-06-04T03:30:00Z | 2014-06-03 | 1350 | -87.61 | 41.82 | 449339.0"
                + " | 4629971.2 | 0613",
            "requests:14-105 | concern | unmapped | DEAD | RESIDENT_REPORTED"
                + " | 2014-06-05T15:00:00Z | 2014-06-05 | 600 | -87.66 | 41.85 | 445212.1"
                + " | 4633332.7 | 0612");
  }

  @Test
  void everyOtherRequestIsAccountedFor() {
    assertThat(hamlet.lake().rows("findings", "file", "row", "code", "detail"))
        .containsExactly(
            "requests-1.json | 1 | superseded | id \"14-101\"",
            "requests-1.json | 3 | no-coordinates | the first coordinate is missing",
            "requests-1.json | 4 | missing-id | ",
            "requests-2.json | 2 | duplicate-row | id \"14-102\"",
            "requests-2.json | 3 | duplicate-status | \"Duplicate request\"",
            "requests-2.json | 4 | unmapped-category | \"DEAD\"",
            "requests-2.json | 5 | unreadable-row | expected a JSON object, got a text");
    assertThat(hamlet.lake().source("requests").get("tally").toString())
        .isEqualTo(
            "{\"source\":\"requests\",\"read\":9,\"kept\":3,\"dropped\":3,\"superseded\":1,"
                + "\"duplicates\":2}");
  }

  @Test
  void pagesAreNamedWithTheirChecksums() {
    List<String> names = new ArrayList<>();
    for (JsonNode input : hamlet.lake().manifest().get("inputs")) {
      names.add(input.get("name").asText());
      assertThat(input.get("sha256").asText()).hasSize(64);
    }

    assertThat(names).containsExactly("requests-1.json", "requests-2.json", "beats.geojson");
  }
}
