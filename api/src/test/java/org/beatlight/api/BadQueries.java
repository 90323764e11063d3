package org.beatlight.api;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Bodies of queries for hotspots that are not what was expected, each with what is told. */
final class BadQueries {
  /**
   * A body, with ' for ", and on the next line its detail; @ stands for the fields that must be.
   */
  private static final String ALL =
      """

      => body: expected a JSON object, got nothing
      []
      => body: expected a JSON object, got []
      {
      => body: expected a JSON object with each field once, which it is not from line 1, column \
      2 on
      {@dbscan} {}
      => body: expected a JSON object with each field once, which it is not from line 1, column \
      70 on
      {'kind': 'incident', 'kind': 'concern'}
      => body: expected a JSON object with each field once, which it is not from line 1, column \
      28 on
      {@dbscan, 'radiusM': NaN}
      => body: expected a JSON object with each field once, which it is not from line 1, column \
      84 on
      {'kind': 'incident'}
      => method is missing
      {'method': null}
      => method is missing
      {'method': 'dbscan'}
      => kind is missing
      {'method': 'dbscan', 'kind': 'incident'}
      => categories is missing
      {'method': 'kmeans'}
      => method: expected dbscan, hdbscan or gi-star, got "kmeans"
      {'method': 7}
      => method: expected a text, got 7
      {'method': 'dbscan', 'kind': 'crime'}
      => kind: expected incident or concern, got "crime"
      {@dbscan, 'cellM': 200}
      => cellM: expected one of the fields kind, categories, from, to, hours, weekdays, method, \
      limit, radiusM, minWeight
      {@hdbscan, 'colour': 'red'}
      => colour: expected one of the fields kind, categories, from, to, hours, weekdays, \
      method, limit, minClusterSize, minPoints
      {'method': 'dbscan', 'kind': 'incident', 'categories': 'burglary'}
      => categories: expected a list of one text or more, got "burglary"
      {'method': 'dbscan', 'kind': 'incident', 'categories': []}
      => categories: expected a list of one text or more, got []
      {'method': 'dbscan', 'kind': 'incident', 'categories': ['burglary', 'burglary']}
      => categories: expected each text once, got ["burglary","burglary"]
      {'method': 'dbscan', 'kind': 'incident', 'categories': [1]}
      => categories: expected a text, got 1
      {@dbscan, 'from': 'yesterday'}
      => from: expected a day such as 2024-05-31, got "yesterday"
      {@dbscan, 'to': '2024-02-30'}
      => to: expected a day such as 2024-05-31, got "2024-02-30"
      {@dbscan, 'from': 20240101}
      => from: expected a text, got 20240101
      {@dbscan, 'from': '2024-05-01', 'to': '2024-05-01'}
      => expected from before to, got 2024-05-01 and 2024-05-01
      {@dbscan, 'from': '2024-01-02'}
      => expected from and to within the data, 2024-01-03 to 2024-06-29, got 2024-01-02 and \
      2024-06-29
      {@dbscan, 'to': '+999999999-12-31'}
      => expected from and to within the data, 2024-01-03 to 2024-06-29, got 2024-01-03 and \
      +999999999-12-31
      {@dbscan, 'hours': 7}
      => hours: expected an object, got 7
      {@dbscan, 'hours': {'from': 7}}
      => hours.to is missing
      {@dbscan, 'hours': {'from': 24, 'to': 3}}
      => hours.from: expected a whole number from 0 to 23, got 24
      {@dbscan, 'hours': {'from': 1, 'to': 3.5}}
      => hours.to: expected a whole number from 0 to 24, got 3.5
      {@dbscan, 'hours': {'from': 7, 'to': 7}}
      => hours: expected from and to to differ (a whole day is from 0 to 24), got 7 twice
      {@dbscan, 'hours': {'from': 7, 'to': 8, 'zone': 'UTC'}}
      => hours.zone: expected one of the fields from, to
      {@dbscan, 'weekdays': ['Monday']}
      => weekdays: expected a weekday such as monday, got "Monday"
      {@dbscan, 'weekdays': []}
      => weekdays: expected a list of one text or more, got []
      {@dbscan, 'limit': 0}
      => limit: expected a whole number from 1 to 10000, got 0
      {@dbscan, 'limit': 10001}
      => limit: expected a whole number from 1 to 10000, got 10001
      {@dbscan, 'limit': 99999999999999999999}
      => limit: expected a whole number from 1 to 10000, got 99999999999999999999
      {@dbscan, 'radiusM': 1.9}
      => radiusM: expected a number from 2 to 5000, got 1.9
      {@dbscan, 'radiusM': -150}
      => radiusM: expected a number from 2 to 5000, got -150
      {@dbscan, 'radiusM': 5000.1}
      => radiusM: expected a number from 2 to 5000, got 5000.1
      {@dbscan, 'radiusM': '150'}
      => radiusM: expected a number from 2 to 5000, got "150"
      {@dbscan, 'minWeight': 0}
      => minWeight: expected a number from 1 to 1000000, got 0
      {@dbscan, 'minWeight': 1e999}
      => minWeight: expected a number from 1 to 1000000, got a number too large to read
      {@hdbscan, 'minClusterSize': 1}
      => minClusterSize: expected a whole number from 2 to 100000, got 1
      {@hdbscan, 'minPoints': 1001}
      => minPoints: expected a whole number from 1 to 1000, got 1001
      {@gi-star, 'cellM': 24}
      => cellM: expected a number from 25 to 5000, got 24
      {@gi-star, 'shape': 'triangle'}
      => shape: expected square or hexagon, got "triangle"
      {@gi-star, 'cellM': 100, 'bandM': 99}
      => bandM: expected a number from 100 to 300, got 99
      {@gi-star, 'cellM': 100, 'bandM': 301}
      => bandM: expected a number from 100 to 300, got 301
      {@gi-star, 'permutations': 98}
      => permutations: expected 0 or a whole number from 99 to 9999, got 98
      {@gi-star, 'permutations': -1}
      => permutations: expected 0 or a whole number from 99 to 9999, got -1
      {@gi-star, 'permutations': 10000}
      => permutations: expected 0 or a whole number from 99 to 9999, got 10000
      {@gi-star, 'seed': 1.5}
      => seed: expected a whole number from 0 to 9007199254740991, got 1.5
      {@gi-star, 'falseDiscoveryRate': 0}
      => falseDiscoveryRate: expected a number from 0.000001 to 0.5, got 0
      """;

  private static final String FIELDS = "'kind': 'incident', 'categories': ['burglary'], 'method': ";

  private BadQueries() {}

  static Stream<Arguments> all() {
    return Arrays.stream(ALL.stripTrailing().split("\n(?!=> )")).map(BadQueries::arguments);
  }

  private static Arguments arguments(String pair) {
    String[] bodyAndDetail = pair.split("\n=> ", 2);
    String body = bodyAndDetail[0].replaceAll("@([-a-z]+)", FIELDS + "'$1'").replace('\'', '"');
    return Arguments.of(body, bodyAndDetail[1]);
  }
}
