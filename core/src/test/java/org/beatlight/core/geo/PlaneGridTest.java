package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Real projections are compared with their grids where GeoTools is at hand, in the module batch.
 */
class PlaneGridTest {
  private static final double MILLIMETRE = 0.001;
  private static final Envelope CITY = new Envelope(-20_000, 30_000, 4_640_000, 4_690_000);

  /** A CRS whose metres are degrees of longitude and rows of the world map: linear, so exact. */
  private record Linear() implements GroundFrame {
    @Override
    public PlanePoint toPlane(LonLat point) {
      return new PlanePoint(
          1000 * point.lonDeg(), 1_000_000 * (0.5 - WebMercator.y(point.latDeg())));
    }

    @Override
    public LonLat toLonLat(PlanePoint point) {
      return new LonLat(point.eastM() / 1000, WebMercator.latDeg(0.5 - point.northM() / 1_000_000));
    }
  }

  @Test
  void aLinearMapIsExactAtControlPointsAndBetweenThem() {
    PlaneGrid grid = PlaneGrid.of(new Linear(), new Envelope(1000, 2000, 0, 500));

    // 1.2345 degrees east on the equator, which is the middle of the world map
    PlanePoint point = grid.toPlane(new LonLat(1.2345, 0));
    assertThat(point.distanceM(new PlanePoint(1234.5, 0))).isLessThan(1e-6);
    LonLat back = grid.toLonLat(new PlanePoint(1234.5, 0));
    assertThat(Math.hypot(back.lonDeg() - 1.2345, back.latDeg())).isLessThan(1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-87.6, 0, 179.95, -179.95})
  void bothWaysErrByLessThanAMillimetreAnywhereInTheBox(double meridianDeg) {
    Sinusoidal frame = new Sinusoidal(meridianDeg);
    PlaneGrid grid = PlaneGrid.of(frame, CITY);
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      PlanePoint plane =
          new PlanePoint(
              CITY.getMinX() + random.nextDouble() * CITY.getWidth(),
              CITY.getMinY() + random.nextDouble() * CITY.getHeight());

      assertThat(grid.toPlane(frame.toLonLat(plane)).distanceM(plane)).isLessThan(MILLIMETRE);
      assertThat(frame.toPlane(grid.toLonLat(plane)).distanceM(plane)).isLessThan(MILLIMETRE);
    }
  }

  @Test
  void theBorderOfTheBoxBelongsToIt() {
    Sinusoidal frame = new Sinusoidal(-87.6);
    PlaneGrid grid = PlaneGrid.of(frame, CITY);
    for (double east : new double[] {CITY.getMinX(), 0, CITY.getMaxX()}) {
      for (double north : new double[] {CITY.getMinY(), 4_650_000, CITY.getMaxY()}) {
        PlanePoint plane = new PlanePoint(east, north);
        assertThat(grid.toPlane(grid.toLonLat(plane)).distanceM(plane)).isLessThan(MILLIMETRE);
      }
    }
    assertThat((Object) grid.box()).isEqualTo(CITY);
  }

  @Test
  void outsideTheBoxThereIsNoAnswer() {
    PlaneGrid grid = PlaneGrid.of(new Sinusoidal(-87.6), CITY);
    double[] both = {30_001, 4_650_000, 0, 4_650_000};

    grid.toLonLat(both, 2);
    assertThat(both[0]).isNaN();
    assertThat(both[1]).isNaN();
    assertThat(both[2]).isBetween(-87.7, -87.5);
    assertThatThrownBy(() -> grid.toLonLat(new PlanePoint(30_001, 4_650_000)))
        .hasMessage(
            "expected a point within the box Env[-20000.0 : 30000.0, 4640000.0 : 4690000.0], got"
                + " 30001.0 m east, 4650000.0 m north");
    assertThatThrownBy(() -> grid.toPlane(new LonLat(92.4, 41.9)))
        .hasMessage(
            "expected a point around the box Env[-20000.0 : 30000.0, 4640000.0 : 4690000.0], got"
                + " longitude 92.4, latitude 41.9");
  }

  @Test
  void placesOfTheWorldMapAreTakenAsDegreesAre() {
    PlaneGrid grid = PlaneGrid.of(new Sinusoidal(179.95), CITY);
    for (double lonDeg : new double[] {179.99, -179.99}) {
      double[] world = {WebMercator.x(lonDeg), WebMercator.y(41.9)};
      grid.worldToPlane(world, 1);
      assertThat(new PlanePoint(world[0], world[1]))
          .isEqualTo(grid.toPlane(new LonLat(lonDeg, 41.9)));
    }
  }

  @Test
  void aGeometryIsChangedPointByPoint() {
    PlaneGrid grid = PlaneGrid.of(new Sinusoidal(-87.6), CITY);
    Geometry square = new GeometryFactory().toGeometry(new Envelope(0, 100, 4_650_000, 4_650_100));

    Geometry lonLat = grid.toLonLat(square);

    LonLat corner = grid.toLonLat(new PlanePoint(0, 4_650_000));
    assertThat(lonLat.getCoordinate().x).isEqualTo(corner.lonDeg());
    assertThat(lonLat.getCoordinate().y).isEqualTo(corner.latDeg());
    assertThat(grid.toPlane(lonLat).equalsExact(square, MILLIMETRE)).isTrue();
  }

  @Test
  void whatIsWrittenIsReadAndAnswersTheSame() {
    PlaneGrid grid = PlaneGrid.of(new Sinusoidal(-87.6), CITY);
    PlaneGrid read = PlaneGrid.ofBytes(grid.toBytes());

    assertThat(read.toBytes()).isEqualTo(grid.toBytes());
    assertThat((Object) read.box()).isEqualTo(CITY);
    assertThat(read.toPlane(new LonLat(-87.55, 41.9)))
        .isEqualTo(grid.toPlane(new LonLat(-87.55, 41.9)));
  }

  @Test
  void theBytesStayBelowOneMebibyteEvenWhereTheMapIsRough() {
    // waves of 100 m that no grid of a city can follow: the finest grid is what is given
    GroundFrame rough =
        new GroundFrame() {
          private final Sinusoidal smooth = new Sinusoidal(-87.6);

          @Override
          public PlanePoint toPlane(LonLat point) {
            PlanePoint plane = smooth.toPlane(point);
            return new PlanePoint(plane.eastM() + Math.sin(plane.northM() / 16), plane.northM());
          }

          @Override
          public LonLat toLonLat(PlanePoint point) {
            double eastM = point.eastM() - Math.sin(point.northM() / 16);
            return smooth.toLonLat(new PlanePoint(eastM, point.northM()));
          }
        };

    byte[] bytes = PlaneGrid.of(rough, CITY).toBytes();

    assertThat(bytes).hasSize(4 + 2 * 8 * (4 + 2 * 131 * 131));
    assertThat(bytes.length).isLessThan(1 << 20);
  }

  @Test
  void aLargerBoxHasAFinerGrid() {
    Sinusoidal frame = new Sinusoidal(-87.6);
    int city = PlaneGrid.of(frame, CITY).toBytes().length;
    Envelope region = new Envelope(-300_000, 300_000, 4_300_000, 4_900_000);

    assertThat(PlaneGrid.of(frame, region).toBytes().length).isGreaterThan(city);
  }

  @Test
  void bytesOfAnotherLengthAreRefused() {
    byte[] bytes = PlaneGrid.of(new Sinusoidal(0), CITY).toBytes();

    assertThatThrownBy(() -> PlaneGrid.ofBytes(Arrays.copyOf(bytes, bytes.length - 1)))
        .hasMessage(
            "expected the bytes of a grid, got %d bytes for 8 cells a side"
                .formatted(bytes.length - 1));
    assertThatThrownBy(() -> PlaneGrid.ofBytes(new byte[3]))
        .hasMessage("expected the bytes of a grid, got 3 bytes for 0 cells a side");
    assertThatThrownBy(() -> PlaneGrid.ofBytes(new byte[] {127, 0, 0, 0}))
        .hasMessage("expected the bytes of a grid, got 4 bytes for 2130706432 cells a side");
  }

  @Test
  void aBoxWithoutAnInsideIsRefused() {
    Sinusoidal frame = new Sinusoidal(0);

    assertThatThrownBy(() -> PlaneGrid.of(frame, new Envelope()))
        .hasMessage("expected a box with an inside, got Env[0.0 : -1.0, 0.0 : -1.0]");
    assertThatThrownBy(() -> PlaneGrid.of(frame, new Envelope(1, 1, 0, 5)))
        .hasMessage("expected a box with an inside, got Env[1.0 : 1.0, 0.0 : 5.0]");
    assertThatThrownBy(() -> PlaneGrid.of(frame, new Envelope(0, 1, 0, Double.POSITIVE_INFINITY)))
        .hasMessage("expected a box with an inside, got Env[0.0 : 1.0, 0.0 : Infinity]");
  }

  @Test
  void aCrsThatCannotExpressTheBoxIsRefused() {
    assertThatThrownBy(() -> PlaneGrid.of(notBeyond(25_000), CITY))
        .hasMessage(
            "expected a CRS that can express the whole box, got one that cannot:"
                + " Env[-20000.0 : 30000.0, 4640000.0 : 4690000.0]");
    assertThatThrownBy(() -> PlaneGrid.of(notBeyond(30_100), CITY))
        .hasMessageStartingWith("expected a CRS that has a value at ");
  }

  private static GroundFrame notBeyond(double eastM) {
    return new GroundFrame() {
      private final Sinusoidal all = new Sinusoidal(-87.6);

      @Override
      public PlanePoint toPlane(LonLat point) {
        return all.toPlane(point);
      }

      @Override
      public LonLat toLonLat(PlanePoint point) {
        return all.toLonLat(point);
      }

      @Override
      public void toPlane(double[] lonLat, int n) {
        all.toPlane(lonLat, n);
        for (int at = 0; at < 2 * n; at += 2) {
          lonLat[at] = lonLat[at] > eastM ? Double.NaN : lonLat[at];
        }
      }

      @Override
      public void toLonLat(double[] plane, int n) {
        boolean[] beyond = new boolean[n];
        for (int i = 0; i < n; i++) {
          beyond[i] = plane[2 * i] > eastM;
        }
        all.toLonLat(plane, n);
        for (int i = 0; i < n; i++) {
          plane[2 * i] = beyond[i] ? Double.NaN : plane[2 * i];
        }
      }
    };
  }
}
