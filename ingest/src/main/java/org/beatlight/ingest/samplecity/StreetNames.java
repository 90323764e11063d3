package org.beatlight.ingest.samplecity;

import java.util.List;

/** Names for the streets that the sketch leaves unnamed. */
final class StreetNames {
  private static final List<String> TREES =
      List.of(
          "Alder",
          "Ash",
          "Aspen",
          "Beech",
          "Birch",
          "Cedar",
          "Cherry",
          "Cypress",
          "Elm",
          "Fir",
          "Hawthorn",
          "Hazel",
          "Hickory",
          "Juniper",
          "Larch",
          "Linden",
          "Locust",
          "Magnolia",
          "Maple",
          "Mulberry",
          "Oak",
          "Pine",
          "Poplar",
          "Sycamore",
          "Walnut",
          "Willow");
  private static final List<String> PLACES =
      List.of(
          "Bakehouse",
          "Bellwether",
          "Canal",
          "Chapel",
          "Church",
          "Cooper",
          "Court",
          "Dock",
          "Ferry",
          "Foundry",
          "Granary",
          "Guildhall",
          "Hope",
          "Lantern",
          "Library",
          "Liberty",
          "Lock",
          "Market",
          "Meadow",
          "Orchard",
          "Pump",
          "Quay",
          "Rope",
          "School",
          "Spring",
          "Tanner",
          "Theatre",
          "Union",
          "Vine",
          "Weaver",
          "Wharf");
  private static final List<String> LAND =
      List.of(
          "Badger",
          "Blackbird",
          "Bluebell",
          "Brook",
          "Clover",
          "Cornfield",
          "Crane",
          "Deer",
          "Fallow",
          "Fern",
          "Finch",
          "Foxglove",
          "Heather",
          "Heron",
          "Kestrel",
          "Larkspur",
          "Limestone",
          "Milkweed",
          "Old Farm",
          "Otter",
          "Partridge",
          "Ridge",
          "Robin",
          "Sandstone",
          "Starling",
          "Sumac",
          "Thistle",
          "Valley",
          "Wren",
          "Yarrow");

  private final List<String> base;
  private final List<String> endings;
  private int next;

  private StreetNames(List<String> base, List<String> endings) {
    this.base = base;
    this.endings = endings;
  }

  /** Returns the names of one district, in an order of its own. */
  static StreetNames of(DistrictStyle style, Dice dice) {
    List<String> base =
        switch (style) {
          case OLD_TOWN, INDUSTRY -> PLACES;
          case INNER -> TREES;
          case SUBURB -> LAND;
        };
    List<String> endings =
        style == DistrictStyle.SUBURB
            ? List.of("Lane", "Drive", "Way", "Court")
            : List.of("Street", "Avenue", "Place", "Row");
    return new StreetNames(dice.shuffled(base), endings);
  }

  /** Returns the next name; a name comes back only with another ending, then with a number. */
  String next() {
    int round = next / base.size();
    String ending = endings.get(round % endings.size());
    String name = base.get(next % base.size()) + " " + ending;
    next++;
    return round < endings.size() ? name : name + " " + (round / endings.size() + 1);
  }
}
