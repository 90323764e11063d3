package org.beatlight.api.hotspot.query;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.beatlight.core.event.Kind;

/** A body as the API's description shows it; {@link QueryReader} reads it. */
@Schema(description = "What is asked; parameters of other methods than the one named are refused.")
record QueryBody(
    @Schema(requiredMode = REQUIRED) Kind kind,
    @Schema(
            requiredMode = REQUIRED,
            description = "codes of categories of the kind, taken together",
            example = "[\"burglary\"]")
        List<String> categories,
    @Schema(description = "first day; by default that of the publication's hotspots")
        LocalDate from,
    @Schema(description = "day after the last; by default that of the publication's hotspots")
        LocalDate to,
    @Schema(description = "hours of the local clock, over midnight where from is the later one")
        QueryHours hours,
    @Schema(
            description = "monday to sunday, by default all; of the event's own day",
            example = "[\"friday\", \"saturday\"]")
        List<String> weekdays,
    @Schema(
            requiredMode = REQUIRED,
            allowableValues = {DbscanQuery.NAME, HdbscanQuery.NAME, GiStarQuery.NAME})
        String method,
    @Schema(description = "dbscan: the search radius, 2 to 5000; by default the publication's")
        double radiusM,
    @Schema(
            description =
                "dbscan: events within the radius that make a place core, 1 to 1000000; by default"
                    + " the publication's")
        double minWeight,
    @Schema(description = "hdbscan: the least events of a cluster, 2 to 100000") int minClusterSize,
    @Schema(description = "hdbscan: neighbours that tell the density, 1 to 1000") int minPoints,
    @Schema(
            description =
                "gi-star: between the centers of cells, 25 to 5000; at most 40000 cells may lie in"
                    + " beats",
            defaultValue = "200")
        double cellM,
    @Schema(
            description = "gi-star",
            allowableValues = {"square", "hexagon"},
            defaultValue = "square")
        String shape,
    @Schema(
            description =
                "gi-star: how far neighbours lie, 1 to 3 times cellM; by default so that a cell has"
                    + " those around it")
        double bandM,
    @Schema(
            description = "gi-star: 0 for p by the normal distribution, or 99 to 9999",
            defaultValue = "999")
        int permutations,
    @Schema(description = "gi-star: of the permutations", defaultValue = "1") long seed,
    @Schema(
            description =
                "gi-star: at which verdicts are given, 0.000001 to 0.5; by default that of the"
                    + " publication's changes")
        double falseDiscoveryRate,
    @Schema(description = "the most hotspots or cells to answer, 1 to 10000", defaultValue = "1000")
        int limit) {
  /** Hours as the description shows them. */
  record QueryHours(
      @Schema(requiredMode = REQUIRED, description = "0 to 23", example = "22") int from,
      @Schema(requiredMode = REQUIRED, description = "0 to 24, another", example = "4") int to) {}
}
