package org.beatlight.api.ogc.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beatlight.api.ogc.crs.Crs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class Cql2ParserTest {
  private static final List<Queryable> PROPERTIES =
      List.of(
          new Queryable("kind", ValueType.TEXT, ""),
          new Queryable("name", ValueType.TEXT, ""),
          new Queryable("code", ValueType.TEXT, ""),
          new Queryable("rank", ValueType.INTEGER, ""),
          new Queryable("weight", ValueType.NUMBER, ""),
          new Queryable("share", ValueType.NUMBER, ""),
          new Queryable("firstDay", ValueType.DATE, ""),
          new Queryable("lastDay", ValueType.DATE, ""),
          new Queryable("geometry", ValueType.GEOMETRY, ""));
  private static final Geometry SQUARE =
      new GeometryFactory().toGeometry(new Envelope(-87.70, -87.69, 41.80, 41.81));

  private static final Subject BURGLARY = burglary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind = 'incident' | TRUE",
        "kind = 'concern' | FALSE",
        "\"kind\" <> 'concern' | TRUE",
        "'incident' = kind | TRUE",
        "name = code | FALSE",
        "rank = 2 | TRUE",
        "rank = 2.0 | TRUE",
        "rank >= 2 and rank <= 2 | TRUE",
        "weight > -1.5e1 | TRUE",
        "weight < +.5 | FALSE",
        "name = 'O''Hare' | TRUE",
        "name = 'O\\'Hare' | TRUE",
        "name > 'O' | TRUE",
        "firstDay = DATE('2024-01-03') | TRUE",
        "firstDay < DATE('2024-01-03') | FALSE",
        "TIMESTAMP('2024-01-03T00:00:00Z') = TIMESTAMP('2024-01-03T01:00:00+01:00') | TRUE",
        "NOT kind = 'incident' | FALSE",
        "NOT (kind = 'incident' AND rank = 3) | TRUE",
        "kind = 'concern' OR rank = 2 AND weight = 21.5 | TRUE",
        "(kind = 'concern' OR rank = 2) AND weight = 0 | FALSE",
        "TRUE | TRUE",
        "FALSE OR true | TRUE",
        "share = 0.5 | UNKNOWN",
        "NOT share = 0.5 | UNKNOWN",
        "share = 0.5 OR rank = 2 | TRUE",
        "share = 0.5 AND rank = 3 | FALSE",
        "share = 0.5 OR rank = 3 | UNKNOWN",
        "share IS NULL | TRUE",
        "share IS NOT NULL | FALSE",
        "geometry IS NULL | FALSE",
        "rank IN (1, 2, 3) | TRUE",
        "rank NOT IN (1, 3) | TRUE",
        "kind IN ('a', 'b') | FALSE",
        "share IN (1) | UNKNOWN",
        "rank BETWEEN 2 AND 3 AND kind = 'incident' | TRUE",
        "rank NOT BETWEEN 3 AND 4 | TRUE",
        "firstDay BETWEEN DATE('2024-01-01') AND DATE('2024-01-31') | TRUE",
        "name LIKE 'O%' | TRUE",
        "name LIKE '%are' | TRUE",
        "name LIKE 'O_Ha%' | TRUE",
        "name LIKE 'o%' | FALSE",
        "name NOT LIKE 'o%' | TRUE",
        "name LIKE 'O\\%' | FALSE",
        "name LIKE '' | FALSE",
        "CASEI(name) = CASEI('o''hare') | TRUE",
        "CASEI(name) LIKE CASEI('o''H%') | TRUE",
        "CASEI(kind) IN (CASEI('INCIDENT'), CASEI('x')) | TRUE"
      })
  void aComparisonSaysWhatItsWordsSay(String filter, Truth expected) {
    assertThat(Cql2Parser.parse(filter, frame(Crs.CRS84)).test(BURGLARY)).isEqualTo(expected);
  }

  /** The square reaches from (-87.70, 41.80) to (-87.69, 41.81). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "S_INTERSECTS(geometry, POINT(-87.695 41.805)) | TRUE",
        "S_INTERSECTS(geometry, POINT(41.805 -87.695)) | FALSE",
        "s_intersects(geometry, BBOX(-87.69, 41.81, -87, 42)) | TRUE",
        "S_INTERSECTS(BBOX(-87.6, 41.81, -87, 42), geometry) | FALSE",
        "S_INTERSECTS(geometry, BBOX(-87.72, 41, 0, -87, 42, 9)) | TRUE",
        "S_INTERSECTS(geometry, BBOX(170, 41, -87.695, 42)) | TRUE",
        "S_INTERSECTS(geometry, BBOX(170, 41, -88, 42)) | FALSE",
        "S_TOUCHES(geometry, BBOX(-87.69, 41.81, -87, 42)) | TRUE",
        "S_DISJOINT(geometry, POINT(0 0)) | TRUE",
        "S_WITHIN(geometry, BBOX(-88, 41, -87, 42)) | TRUE",
        "S_CONTAINS(geometry, MULTIPOINT((-87.695 41.805), (-87.694 41.804))) | TRUE",
        "S_CROSSES(LINESTRING(-88 41.805, -87 41.805), geometry) | TRUE",
        "S_OVERLAPS(geometry, POLYGON((-87.695 41.8, -87 41.8, -87 42, -87.695 41.8))) | TRUE",
        "S_EQUALS(geometry, BBOX(-87.70, 41.80, -87.69, 41.81)) | TRUE",
        "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(0 0), POINT(-87.695 41.805))) | TRUE",
        "S_INTERSECTS(geometry, POLYGON EMPTY) | FALSE"
      })
  void aFunctionOfSpaceComparesShapes(String filter, Truth expected) {
    assertThat(Cql2Parser.parse(filter, frame(Crs.CRS84)).test(BURGLARY)).isEqualTo(expected);
  }

  @Test
  void shapesAreReadInTheirCrs() {
    String there = "S_INTERSECTS(geometry, POINT(41.805 -87.695))";

    assertThat(Cql2Parser.parse(there, frame(Crs.EPSG_4326)).passes(BURGLARY)).isTrue();
    assertThat(
            Cql2Parser.parse("S_WITHIN(geometry, BBOX(41, -88, 42, -87))", frame(Crs.EPSG_4326))
                .passes(BURGLARY))
        .isTrue();
    assertThat(
            Cql2Parser.parse(
                    "S_INTERSECTS(geometry, POINT(-9762162.75 5131813.99))", frame(Crs.EPSG_3857))
                .passes(BURGLARY))
        .isTrue();
  }

  /** The window runs from 2024-01-03 to 2024-06-28 in Chicago, so it begins at 06:00 UTC. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "T_AFTER(firstDay, DATE('2024-01-02')) | TRUE",
        "T_AFTER(firstDay, DATE('2024-01-03')) | FALSE",
        "T_AFTER(firstDay, TIMESTAMP('2024-01-03T05:59:59Z')) | TRUE",
        "T_AFTER(firstDay, TIMESTAMP('2024-01-03T06:00:00Z')) | FALSE",
        "T_BEFORE(lastDay, TIMESTAMP('2024-06-29T05:00:00Z')) | TRUE",
        "T_BEFORE(lastDay, DATE('2024-06-28')) | FALSE",
        "T_INTERSECTS(INTERVAL(firstDay, lastDay), DATE('2024-05-01')) | TRUE",
        "T_INTERSECTS(INTERVAL(firstDay, lastDay), INTERVAL('..', '2024-01-02')) | FALSE",
        "T_INTERSECTS(INTERVAL(firstDay, lastDay), INTERVAL('2024-06-28', '..')) | TRUE",
        "T_DURING(firstDay, INTERVAL('2024-01-01', '2024-02-01')) | TRUE",
        "T_DURING(firstDay, INTERVAL('2024-01-03', '2024-02-01')) | FALSE"
      })
  void aFunctionOfTimeTakesADayAsTheWholeOfIt(String filter, Truth expected) {
    assertThat(Cql2Parser.parse(filter, frame(Crs.CRS84)).test(BURGLARY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | at character 5: expected =, <>, <, >, <=, >=, LIKE, BETWEEN, IN or IS after a property or value, got the end",
        "kind = | at character 7: expected a property or a value, got the end",
        "kind = 'a | at character 8: expected a closing ', got the end",
        "kind == 'a' | at character 7: expected a property or a value, got \"=\"",
        "sort = 1 | at character 1: no property \"sort\"; there are kind, name, code, rank, weight, share, firstDay, lastDay, geometry",
        "kind = 3 | at character 8: expected a text such as 'A1', got \"3\"",
        "rank = '3' | at character 8: expected a number, got \"3\"",
        "firstDay = '2024-01-01' | at character 12: expected a day such as DATE('2024-05-31'), got \"2024-01-01\"",
        "firstDay = DATE('yesterday') | at character 17: expected a day such as 2024-05-31, got \"yesterday\"",
        "kind = 'a' rank = 2 | at character 12: expected AND, OR or the end, got \"rank\"",
        "(kind = 'a' | at character 12: expected \")\", got the end",
        "rank BETWEEN 1 OR 2 | at character 16: expected AND, got \"OR\"",
        "kind BETWEEN 'a' AND 'b' | at character 1: expected a number or a day before BETWEEN, got a text",
        "rank IN () | at character 10: expected a property or a value, got \")\"",
        "rank LIKE 'a' | at character 1: expected a text before LIKE, got a INTEGER",
        "rank NOT 3 | at character 10: expected LIKE, BETWEEN or IN, got \"3\"",
        "rank + 1 = 2 | at character 6: expected a name, a value or a sign, got \"+\"",
        "avg(rank) = 2 | at character 1: expected DATE, TIMESTAMP, CASEI or a function of time or space, got \"avg\"",
        "geometry = 'x' | at character 1: expected a geometry in IS NULL or in a function such as S_INTERSECTS alone",
        "S_NEAR(geometry, POINT(0 0)) | at character 1: expected one of S_CONTAINS, S_CROSSES, S_DISJOINT, S_EQUALS, S_INTERSECTS, S_OVERLAPS, S_TOUCHES, S_WITHIN, got \"S_NEAR\"",
        "S_INTERSECTS(geometry, kind) | at character 24: expected a geometry, got \"kind\"",
        "S_INTERSECTS(geometry, BBOX(1, 2, 3)) | at character 24: expected 4 or 6 numbers, got 3",
        "S_INTERSECTS(geometry, BBOX(1, 3, 2, 2)) | at character 24: expected a box from south to north, got latitudes 3.0 to 2.0",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))) | at character 24: expected a valid geometry, without self-intersections",
        "T_AFTER(kind, DATE('2024-01-01')) | at character 9: expected a day or an instant, got \"kind\"",
        "T_AFTER(firstDay, INTERVAL('2024-02-01', '2024-01-01')) | at character 19: expected a beginning before its end",
        "rank = 1e999 | at character 8: expected a number up to 1.8e308, got 1e999",
        "; | at character 1: expected a name, a value or a sign, got \";\""
      })
  void aMistakeIsToldWithItsPlaceAndWhatWasExpected(String filter, String message) {
    assertThatThrownBy(() -> Cql2Parser.parse(filter, frame(Crs.CRS84)))
        .isInstanceOf(FilterSyntaxException.class)
        .hasMessage(message);
  }

  @Test
  void bracketsWithinBracketsHaveAnEnd() {
    String deep = "(".repeat(5_000) + "TRUE" + ")".repeat(5_000);

    assertThatThrownBy(() -> Cql2Parser.parse(deep, frame(Crs.CRS84)))
        .hasMessage("at character 61: expected at most 60 brackets within each other");
    assertThatThrownBy(() -> Cql2Parser.parse("CASEI(".repeat(5_000) + "name", frame(Crs.CRS84)))
        .isInstanceOf(FilterSyntaxException.class);
  }

  @Test
  void aPatternOfManyAnysTakesNoLongTime() {
    LikePattern pattern = LikePattern.of("%a".repeat(2_000) + "b");

    assertThat(pattern.matches("a".repeat(4_000))).isFalse();
    assertThat(LikePattern.of("%a".repeat(2_000)).matches("a".repeat(4_000))).isTrue();
  }

  /** De Morgan's laws hold in three-valued logic too. */
  @Test
  void notAndOrBelongTogether() {
    String[] atoms = {"rank = 2", "rank = 3", "share = 1", "TRUE", "name LIKE 'O%'"};
    for (String a : atoms) {
      for (String b : atoms) {
        assertThat(truth("NOT (%s AND %s)".formatted(a, b)))
            .isEqualTo(truth("NOT (%s) OR NOT (%s)".formatted(a, b)));
        assertThat(truth("NOT (%s OR %s)".formatted(a, b)))
            .isEqualTo(truth("(NOT (%s)) AND NOT (%s)".formatted(a, b)));
      }
    }
  }

  @Test
  void whateverIsWrittenIsReadOrRefusedInOneSentence() {
    String[] parts = {
      "kind",
      "rank",
      "geometry",
      "firstDay",
      "=",
      "<>",
      "<=",
      "(",
      ")",
      ",",
      "AND",
      "OR",
      "NOT",
      "LIKE",
      "IN",
      "BETWEEN",
      "IS",
      "NULL",
      "'a'",
      "'",
      "\"",
      "3",
      "-",
      "1e999",
      "NaN",
      "DATE(",
      "TIMESTAMP('x')",
      "INTERVAL('..','..')",
      "CASEI(",
      "S_INTERSECTS(",
      "T_AFTER(",
      "BBOX(",
      "POINT(",
      "POLYGON((",
      "EMPTY",
      "Z",
      "\u0000",
      "\ud83d",
      "é",
      "%",
      "\\"
    };
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder filter = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        filter.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      try {
        Cql2Parser.parse(filter.toString(), frame(Crs.CRS84)).test(BURGLARY);
      } catch (FilterSyntaxException e) {
        assertThat(e).hasMessageStartingWith("at character ");
      }
    }
  }

  private static Truth truth(String filter) {
    return Cql2Parser.parse(filter, frame(Crs.CRS84)).test(BURGLARY);
  }

  private static FilterFrame frame(Crs crs) {
    return new FilterFrame(PROPERTIES, crs, ZoneId.of("America/Chicago"));
  }

  private static Subject burglary() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("kind", "incident");
    values.put("name", "O'Hare");
    values.put("code", "A1");
    values.put("rank", 2);
    values.put("weight", 21.5);
    values.put("share", null);
    values.put("firstDay", LocalDate.of(2024, 1, 3));
    values.put("lastDay", LocalDate.of(2024, 6, 28));
    return new Subject() {
      @Override
      public @Nullable Object value(String property) {
        return values.get(property);
      }

      @Override
      public Geometry geometry() {
        return SQUARE;
      }
    };
  }
}
