package org.beatlight.ingest.samplecity;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * How likely each address is to see a category: the middle of town, main roads and parks count
 * differently, and slow waves over the city make some quarters worse than others.
 */
final class Mosaic {
  private static final int WAVES = 3;
  private static final double ROUGHNESS = 0.28;
  private static final double LUCK = 0.35;
  private static final double CENTRE_M = 1_100;

  private final List<Address> addresses;
  private final double[] upTo; // weights of all addresses before one

  Mosaic(AddressBook book, Category.Where where, Coordinate centre, Dice dice) {
    addresses = book.all();
    upTo = new double[addresses.size() + 1];
    double[][] waves = waves(dice);
    for (int i = 0; i < addresses.size(); i++) {
      Address address = addresses.get(i);
      double quarter = ROUGHNESS * height(waves, address.point());
      double weight = kind(address.kind(), where) * middle(address, where, centre);
      upTo[i + 1] = upTo[i] + weight * StrictMath.exp(quarter + LUCK * dice.gaussian());
    }
  }

  /** Draws an address. */
  Address draw(Dice dice) {
    double target = dice.uniform() * upTo[addresses.size()];
    int found = Arrays.binarySearch(upTo, target);
    return addresses.get(found >= 0 ? found : -found - 2);
  }

  private static double kind(Address.Kind kind, Category.Where where) {
    return switch (kind) {
      case MAIN_ROAD -> where.mainRoad();
      case SIDE_STREET -> 1;
      case PARK -> where.park();
    };
  }

  private static double middle(Address address, Category.Where where, Coordinate centre) {
    double distance = address.point().distance(centre) / CENTRE_M;
    return 1 + where.centre() * StrictMath.exp(-distance * distance);
  }

  private static double height(double[][] waves, Coordinate point) {
    double height = 0;
    for (double[] wave : waves) {
      height += StrictMath.sin(wave[0] * point.x + wave[1] * point.y + wave[2]);
    }
    return height;
  }

  private static double[][] waves(Dice dice) {
    double[][] waves = new double[WAVES][];
    for (int i = 0; i < WAVES; i++) {
      double perMetre = 2 * StrictMath.PI / dice.between(2_500, 6_000);
      double heading = dice.between(0, 2 * StrictMath.PI);
      waves[i] =
          new double[] {
            perMetre * StrictMath.cos(heading),
            perMetre * StrictMath.sin(heading),
            dice.between(0, 2 * StrictMath.PI)
          };
    }
    return waves;
  }
}
