package org.beatlight.api.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.beatlight.api.ogc.crs.Box;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** Reads functions such as S_INTERSECTS; geometries are WKT or BBOX. */
final class SpatialParser {
  private static final Map<String, Supplier<TopologyPredicate>> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "S_INTERSECTS", RelatePredicate::intersects,
              "S_EQUALS", RelatePredicate::equalsTopo,
              "S_DISJOINT", RelatePredicate::disjoint,
              "S_TOUCHES", RelatePredicate::touches,
              "S_WITHIN", RelatePredicate::within,
              "S_OVERLAPS", RelatePredicate::overlaps,
              "S_CROSSES", RelatePredicate::crosses,
              "S_CONTAINS", RelatePredicate::contains));
  private static final Set<String> WKT =
      Set.of(
          "POINT",
          "LINESTRING",
          "POLYGON",
          "MULTIPOINT",
          "MULTILINESTRING",
          "MULTIPOLYGON",
          "GEOMETRYCOLLECTION");

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final TokenReader tokens;
  private final FilterFrame frame;

  SpatialParser(TokenReader tokens, FilterFrame frame) {
    this.tokens = tokens;
    this.frame = frame;
  }

  Filter predicate() {
    Supplier<TopologyPredicate> relation = FUNCTIONS.get(tokens.peek().upper());
    if (relation == null) {
      throw tokens.unexpected("one of " + String.join(", ", FUNCTIONS.keySet()));
    }

    tokens.take();
    tokens.requireSign("(");
    GeometryOperand left = operand();
    tokens.requireSign(",");
    GeometryOperand right = operand();
    tokens.requireSign(")");
    return subject ->
        Truth.of(RelateNG.relate(left.of(subject), right.of(subject), relation.get()));
  }

  private GeometryOperand operand() {
    Token start = tokens.peek();
    if (start.isWord("BBOX") && tokens.second().isSign("(")) {
      return literal(start, box(start));
    }
    if (start.kind() == Token.Kind.WORD && WKT.contains(start.upper())) {
      return literal(start, wkt(start));
    }
    if (Names.require(tokens, frame).type() != ValueType.GEOMETRY) {
      throw TokenReader.at(start, "expected a geometry, got " + start.told());
    }
    return Subject::geometry;
  }

  private static GeometryOperand literal(Token start, Geometry degrees) {
    if (!degrees.isValid()) {
      throw TokenReader.at(start, "expected a valid geometry, without self-intersections");
    }
    return subject -> degrees;
  }

  private Geometry wkt(Token start) {
    String wkt = tokens.takeBracketed();
    try {
      return frame.crs().toDegrees(new WKTReader().read(wkt));
    } catch (ParseException | IllegalArgumentException e) {
      throw TokenReader.at(start, "expected WKT, got \"%s\": %s".formatted(wkt, e.getMessage()));
    }
  }

  private Geometry box(Token start) {
    tokens.take();
    tokens.requireSign("(");
    List<Double> numbers = new ArrayList<>();
    do {
      numbers.add(tokens.requireNumber());
    } while (tokens.takeSign(","));
    tokens.requireSign(")");
    try {
      Box box = Box.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
      return SHAPES.buildGeometry(
          frame.crs().toDegrees(box).stream().map(SHAPES::toGeometry).toList());
    } catch (IllegalArgumentException e) {
      throw TokenReader.at(start, String.valueOf(e.getMessage()));
    }
  }

  /** A geometry in degrees, the feature's own or another. */
  private interface GeometryOperand {
    Geometry of(Subject subject);
  }
}
