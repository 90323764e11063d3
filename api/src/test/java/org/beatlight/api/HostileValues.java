package org.beatlight.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values that no honest caller sends, as they stand in a request: percent-encoded or not. */
final class HostileValues {
  /** Percent-encoded by whoever sends them. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-0",
          "-1",
          "1e400",
          "-1e400",
          "9999999999999999999999",
          "NaN",
          "Infinity",
          "0x10",
          "1,2,3,4",
          "180,-90,-180,90",
          "1e308,-1e308,-1e308,1e308",
          "1,2,3,4,5,6",
          ",,,",
          "http://www.opengis.net/def/crs/EPSG/0/3857",
          "http://www.opengis.net/def/crs/EPSG/0/4326",
          "http://evil.example/",
          "../..",
          "..",
          "/",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "file:///etc/passwd",
          "2024-01-01/..",
          "../2024-13-01",
          "2024-02-30",
          "9999-12-31",
          "0000-01-01/9999-12-31T23:59:59.999999999Z",
          "+999999999-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "-999999999-01-01T00:00:00Z",
          "2024-01-01T00:00:00+18:00",
          "json",
          "html",
          "csv",
          "cql2-text",
          "TRUE",
          "rank = 1",
          "rank = 1 OR 1 = 1",
          "code LIKE '%'",
          "code = 'A1' OR code LIKE '%' --",
          "((((((((((",
          "NOT NOT TRUE",
          "S_INTERSECTS(geometry, BBOX(-1e308,-1e308,1e308,1e308))",
          "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0)))",
          "S_EQUALS(geometry, POINT(NaN NaN))",
          "S_WITHIN(geometry, GEOMETRYCOLLECTION(GEOMETRYCOLLECTION EMPTY, POINT EMPTY))",
          "S_CROSSES(POINT(1 1), LINESTRING(0 0, 0 0))",
          "S_TOUCHES(MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((0 0,1 0,1 1,0 0))), geometry)",
          "S_INTERSECTS(geometry, POINT Z (1 2 3))",
          "T_AFTER(firstDay, INTERVAL('..', '..'))",
          "T_DURING(INTERVAL(lastDay, firstDay), DATE('9999-12-31'))",
          "rank IN (1,2,3,1e400)",
          many("rank = 1", " OR ", 400),
          many("NOT (", "", 300),
          "code = '\u0000'",
          "code = 'é\ud83d\ude00'",
          "\u0000",
          "a\r\nX-Injected: yes",
          "a\r\n\r\nHTTP/1.1 200 OK",
          "\ud800",
          "\u202e\ufeff\u2028",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'; drop table beat; --",
          "1' or '1'='1",
          "1; select pg_sleep(9)",
          "%s%n%d",
          "${jndi:ldap://x}",
          "#{T(java.lang.Runtime).getRuntime()}",
          "{{7*7}}",
          "x".repeat(3_000),
          "é".repeat(900));

  /** Sent as they are. */
  static final List<String> ENCODED =
      List.of(
          "%00",
          "%2e%2e%2f",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "..%2f..%2f",
          "%252e%252e%252f",
          "..;/",
          ";jsessionid=1",
          "%c0%ae%c0%ae%c0%af",
          "%ff%fe",
          "%ed%a0%80",
          "%c3%28",
          "%f8%a1%a1%a1%a1",
          "%zz",
          "%",
          "%0d%0aX-Injected:%20yes",
          "%E2%80%AE",
          "\u00e9",
          "\u00ff\u00fe",
          "a=b=c",
          "a&&&b",
          "+",
          "//",
          "/./",
          "%5c..%5c");

  static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "\"x\"",
          "{}",
          "{\"kind\":\"incident\"}",
          "{\"kind\":\"incident\",\"categories\":[\"'; drop table beat; --\"],\"method\":\"dbscan\"}",
          "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"../../etc/passwd\"}",
          "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"dbscan\",\"radiusM\":1e400}",
          "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"dbscan\",\"radiusM\":\"NaN\"}",
          "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"dbscan\",\"from\":\"+999999999-12-31\"}",
          "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"gi-star\",\"cellM\":25,\"seed\":99999999999999999999}",
          "{\"kind\":{\"kind\":{}},\"categories\":{},\"method\":[]}",
          "{\"kind\":\"incident\",\"kind\":\"concern\"}",
          "{\"@class\":\"java.lang.Runtime\"}",
          "\u00ff\u00fe\u0000",
          many("[", "", 5_000),
          "{\"categories\":[" + many("\"burglary\"", ",", 1_200) + "]}",
          "{\"x\":" + "9".repeat(5_000) + "}",
          "x".repeat(40_000));

  static final List<String> MEDIA_TYPES =
      List.of(
          "application/json",
          "application/json;charset=utf-16",
          "application/xml",
          "text/plain",
          "multipart/form-data",
          "multipart/form-data;boundary=" + "b".repeat(200),
          "application/x-www-form-urlencoded",
          "rubbish",
          ";;;",
          "*/*",
          "application/json;charset=nonsense");

  static final List<String> ACCEPTS =
      List.of(
          "*/*",
          "*/*;q=0.1, application/*",
          "application/vnd.mapbox-vector-tile, */*;q=0.5",
          "text/html",
          "application/json",
          "application/problem+json",
          "text/csv",
          "application/geopackage+sqlite3",
          "application/flatgeobuf",
          "application/xml",
          "rubbish",
          "text/*;q=0",
          ";;;",
          "a/b,,c",
          "application/json;q=9",
          "image/png");

  private HostileValues() {}

  private static String many(String text, String between, int times) {
    return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(between));
  }
}
