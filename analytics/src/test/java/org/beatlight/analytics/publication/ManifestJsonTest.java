package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestJsonTest {
  @Test
  void fieldsStandInTheOrderOfTheRecordsAndDaysAreIsoDates() {
    assertThat(Samples.publication(1).manifestText())
        .startsWith(
            "{\"contractVersion\":1,\"codeVersion\":\"test\",\"city\":{\"name\":\"Riverbend\","
                + "\"zone\":\"America/Chicago\",\"crs\":\"EPSG:26916\"},"
                + "\"data\":{\"from\":\"2023-10-02\",\"to\":\"2024-04-01\"},"
                + "\"hotspots\":{\"window\":{\"from\":\"2024-01-01\",\"to\":\"2024-04-01\"},"
                + "\"radiusM\":150.0,\"minWeight\":20.0,\"minWeightByCategory\":{\"burglary\":15.0},"
                + "\"robustness\":{\"runs\":100,\"seed\":1,\"leastRadiusM\":106.06601717798212,"
                + "\"mostRadiusM\":212.13203435596427,\"leastPeriod\":0.75,\"spotM\":50.0},"
                + "\"chance\":{\"runs\":199,\"seed\":1}}");
  }
}
