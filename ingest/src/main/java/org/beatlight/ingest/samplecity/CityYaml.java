package org.beatlight.ingest.samplecity;

import java.util.List;
import java.util.stream.Collectors;

/** The settings file of the generated city (docs/guide/settings.md). */
final class CityYaml {
  private static final String TEXT =
      """
      city:
        name: Riverbend
        zone: %s
        crs: %s
        period: {from: %s, to: %s}
        backdrop: data/backdrop.geojson
      lake: lake
      store:
        kind: embedded
        file: store/riverbend
      sources:
        - name: incidents
          kind: incident
          files: [data/incidents.csv.gz]
          columns:
            id: case_id
            occurred: occurred_from
            occurredTo: occurred_to
            reported: reported_at
            longitude: lon
            latitude: lat
            category: offence
            status: status
            beat: beat
            version: updated_at
            count: count
            address: address
          dateFormats: ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"]
          categories:
      %s
          filters:
            - {column: record_type, notIn: [training]}
          withdrawn: [withdrawn]
          duplicates: [duplicate]
          provenance:
            rules:
              - {column: reported_by, in: [Officer], is: officer-discovered}
            otherwise: resident-reported
          precision: exact
        - name: concerns
          kind: concern
          files: [data/concerns.csv]
          delimiter: ";"
          columns:
            id: Request
            occurred: Observed
            longitude: Longitude
            latitude: Latitude
            category: Concern
            status: State
            beat: Police Beat
            version: Last Change
          dateFormats: ["MM/dd/yyyy HH:mm", "MM/dd/yyyy"]
          categories:
      %s
          withdrawn: [withdrawn]
          duplicates: [duplicate]
          provenance: resident-reported
          precision: exact
      areas:
        - layer: beat
          versions:
            - {file: data/beats-2023.geojson, code: code, name: name}
            - {file: data/beats-2024.geojson, from: %s, code: code, name: name}
      analysis:
        until: %s
        hotspots:
          days: %d
          radiusMetres: 120
          minWeight: 20
          minWeightByCategory:
            assault: 26
            burglary: 18
            vandalism: 24
            robbery: 12
            theft-from-vehicle: 32
            motor-vehicle-theft: 16
            dumping-and-litter: 16
            neighbour-dispute: 14
            noise: 28
            speeding-and-traffic: 16
            lighting: 14
            youth-and-truancy: 12
            vandalism-and-graffiti: 16
        change: {days: %d, falseDiscoveryRate: 0.1}
      quality:
        maxDroppedShare: 0.2
        maxUnmappedShare: 0.02
      """;

  private CityYaml() {}

  /** Returns the file's text. */
  static String text() {
    return TEXT.formatted(
        Calendar.ZONE.getId(),
        Utm16.CRS,
        Calendar.YEARS.from(),
        Calendar.YEARS.to(),
        labels(Categories.INCIDENTS),
        labels(Categories.CONCERNS),
        BeatMap.MOVED_ON,
        Calendar.YEARS.to(),
        Truth.WINDOW.days(),
        PlantedChange.NOW.days());
  }

  private static String labels(List<Category> categories) {
    return categories.stream()
        .flatMap(category -> category.labels().stream().map(label -> line(label, category)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String label, Category category) {
    return "      \"" + label + "\": " + category.code();
  }
}
