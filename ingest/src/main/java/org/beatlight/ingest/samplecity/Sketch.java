package org.beatlight.ingest.samplecity;

import static org.beatlight.ingest.samplecity.DistrictStyle.INDUSTRY;
import static org.beatlight.ingest.samplecity.DistrictStyle.INNER;
import static org.beatlight.ingest.samplecity.DistrictStyle.OLD_TOWN;
import static org.beatlight.ingest.samplecity.DistrictStyle.SUBURB;
import static org.beatlight.ingest.samplecity.RoadClass.ARTERIAL;
import static org.beatlight.ingest.samplecity.RoadClass.COLLECTOR;
import static org.beatlight.ingest.samplecity.RoadClass.MOTORWAY;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Riverbend as drawn by hand, on a board of 10 km by 8 km: metres from the south-west corner. The
 * seed bends it ({@link Warp}) and fills it in ({@link DistrictGrid}).
 */
final class Sketch {
  /** The middle of the old town. */
  static final Coordinate CENTRE = new Coordinate(4900, 4100);

  static final String OUTLINE =
      "700,1500 1100,850 2600,850 2750,350 6200,300 6500,650 8300,700 8800,1500 9500,1650 9550,3500"
          + " 9950,3900 9950,5600 9450,5750 9350,6950 8500,7050 8150,7650 6500,7650 6100,8050"
          + " 3500,8000 3350,7550 1250,7500 1130,6980 500,6700 350,5500 0,5300 50,3100 650,2900";

  static final String RIVER =
      "-2200,5000 -600,5180 600,5130 1700,4950 2650,4400 3150,3500 3800,2830 4750,2530 5650,2830 6250,3550"
          + " 6420,4300 6450,4900 6800,5600 7500,6200 8400,6560 9400,6700 10700,6650 12200,6800";

  static final List<Road> ROADS =
      List.of(
          new Road(
              "Main Street",
              ARTERIAL,
              Edge.BEAT,
              "-700,4330 600,4200 1880,4000 2900,3880 3350,3930 4900,4100 5800,4090 6400,4080"
                  + " 6780,4085 7400,4150 8030,4200 8900,4330 10000,4450 10700,4520"),
          new Road(
              "Centre Street",
              ARTERIAL,
              Edge.BEAT,
              "5080,8800 4980,7700 4930,7200 4900,6400 4850,5300 4900,4100 4810,3300 4750,2530"
                  + " 4730,2000 4690,1430 4600,300 4560,-400"),
          new Road(
              "North Avenue",
              ARTERIAL,
              Edge.BEAT,
              "-600,6050 700,6080 1690,6150 2450,6230 3320,6300 4900,6400 5500,6290 6050,6060"
                  + " 6500,5730 6850,5420 7500,5220 8150,5200 8900,5240 10000,5300 10700,5350"),
          new Road(
              "South Avenue",
              ARTERIAL,
              Edge.BEAT,
              "-500,1950 1000,1830 2190,1650 3300,1480 4690,1430 6400,1500 7500,1640 8010,1760"
                  + " 9000,2020 10500,2550"),
          new Road(
              "West Street",
              ARTERIAL,
              Edge.BEAT,
              "1650,7200 1690,6150 1720,4950 1880,4000 2040,2880 2190,1650 2300,500"
                  + " 2320,-400"),
          new Road(
              "East Street",
              ARTERIAL,
              Edge.BEAT,
              "8330,8400 8280,7200 8230,6500 8150,5200 8030,4200 7930,3000 8010,1760 8060,700"
                  + " 8100,-400"),
          new Road(
              "Plank Road",
              ARTERIAL,
              Edge.BEAT,
              "4900,4100 4250,4620 3560,5230 2450,6230 1650,7200 700,8300"),
          new Road(
              "Quarry Road",
              ARTERIAL,
              Edge.BEAT,
              "6780,4085 7080,3500 7930,3000 8850,2350 9800,1500 10600,700"),
          new Road(
              "Mill Street",
              COLLECTOR,
              Edge.BEAT,
              "-200,3000 800,2930 2040,2880 2900,2650 3500,2330 4100,2080 4730,2000 5400,2080"
                  + " 6100,2380 6680,2950 7080,3500"),
          new Road(
              "College Street",
              COLLECTOR,
              Edge.BEAT,
              "3420,8300 3380,7200 3320,6300 3560,5230 3480,4600 3350,3930"),
          new Road(
              "Park Avenue",
              COLLECTOR,
              Edge.BEAT,
              "6330,8300 6230,7200 6050,6060 5850,5150 5800,4090 5730,3500"),
          new Road(
              "Highland Road",
              COLLECTOR,
              Edge.NONE,
              "600,7250 1650,7200 2500,7290 3380,7200 4930,7200 6230,7200 7200,7290 8280,7200 9500,7300"),
          new Road("Gate Street", COLLECTOR, Edge.NONE, "3480,4600 4250,4620 4870,4700 5810,4620"),
          new Road(
              "Chestnut Street", COLLECTOR, Edge.BEAT, "3560,5230 4850,5300 5850,5150 6100,5120"),
          new Road("Creek Road", COLLECTOR, Edge.NONE, "790,7900 740,7000 700,6080 640,5450"),
          new Road("Depot Street", COLLECTOR, Edge.NONE, "6400,1500 6250,1950 6100,2380"),
          new Road(
              "Harvest Road",
              COLLECTOR,
              Edge.NONE,
              "900,4165 850,3500 800,2930 1000,1830 1150,700"),
          new Road("Factory Road", COLLECTOR, Edge.NONE, "3300,1480 3260,900 3200,200"),
          new Road("Fairground Road", COLLECTOR, Edge.NONE, "6400,1500 6430,1000 6500,200"),
          new Road(
              "Prairie Road",
              COLLECTOR,
              Edge.NONE,
              "9000,2020 8980,3200 8900,4330 8900,5240 8950,6100"),
          new Road(
              "Route 30",
              MOTORWAY,
              Edge.NONE,
              "-900,1250 1200,1150 3000,870 5000,760 6800,870 8300,1230 9150,2060 9420,3300"
                  + " 9480,4900 9380,6600 9550,8600"));

  static final List<Green> PARKS =
      List.of(
          new Green(
              "Riverside Park",
              Form.ROUND,
              "3480,3560 3800,3180 4250,2910 4620,2790 4640,2960 4330,3080 3980,3330 3650,3680"),
          new Green("Founders Square", Form.STRAIGHT, "5060,4230 5330,4225 5335,4420 5065,4425"),
          new Green(
              "Oak Hill Park",
              Form.ROUND,
              "2150,6780 2500,6620 2900,6700 3020,6960 2700,7100 2350,7060"),
          new Green(
              "Mirror Lake Park",
              Form.ROUND,
              "6780,6650 7150,6520 7600,6650 7680,6930 7300,7080 6900,6990"),
          new Green("Greenlawn Cemetery", Form.STRAIGHT, "3650,1020 4230,1000 4250,1290 3640,1320"),
          new Green(
              "Quarry Park",
              Form.ROUND,
              "8330,2950 8620,2800 8860,2980 8870,3450 8560,3640 8280,3420"),
          new Green(
              "Prairie Park", Form.ROUND, "1150,3350 1500,3250 1700,3450 1560,3720 1210,3680"),
          new Green(
              "Mill Green",
              Form.ROUND,
              "5230,2280 5560,2370 5960,2620 5880,2740 5560,2560 5200,2440"),
          new Green(
              "Riverbend Golf Club",
              Form.ROUND,
              "7250,5600 7600,5480 7950,5560 7990,6000 7850,6180 7600,6080 7350,5880"),
          new Green("Fairgrounds", Form.STRAIGHT, "6900,1030 7640,1120 7620,1480 6880,1390"),
          new Green("School Fields", Form.STRAIGHT, "5250,6650 5650,6640 5660,6900 5260,6910"),
          new Green(
              "Heron Meadow",
              Form.ROUND,
              "1000,5180 1350,5120 1600,5110 1580,5400 1250,5480 980,5420"));

  static final List<Green> PONDS =
      List.of(
          new Green("Mirror Lake", Form.ROUND, "6980,6720 7200,6640 7430,6740 7400,6880 7150,6910"),
          new Green("Old Quarry", Form.ROUND, "8430,3120 8600,3000 8740,3150 8700,3400 8520,3420"),
          new Green(
              "Harbour Basin", Form.ROUND, "5000,2480 5300,2500 5500,2690 5420,2840 5150,2760"));

  static final List<District> DISTRICTS =
      List.of(
          new District(OLD_TOWN, 12, 4300, 3600),
          new District(OLD_TOWN, 4, 5300, 3600),
          new District(OLD_TOWN, -6, 4600, 4900),
          new District(OLD_TOWN, 2, 5350, 4700),
          new District(INNER, 40, 4000, 4400),
          new District(INNER, -3, 5400, 5700),
          new District(INNER, -42, 3700, 5800),
          new District(INNER, 1, 4200, 6800),
          new District(INNER, -48, 2900, 5300),
          new District(INNER, 2, 5600, 7000),
          new District(INNER, 16, 3300, 2900),
          new District(INNER, -8, 3400, 1900),
          new District(INNER, 4, 5600, 1750),
          new District(INNER, 5, 7200, 4650),
          new District(INNER, -33, 7300, 2500),
          new District(SUBURB, 18, 1200, 2400),
          new District(SUBURB, -12, 1000, 3600),
          new District(SUBURB, -9, 1000, 4600),
          new District(SUBURB, 7, 1100, 5700),
          new District(SUBURB, 9, 900, 6500),
          new District(SUBURB, -8, 2500, 7400),
          new District(SUBURB, 4, 4200, 7600),
          new District(SUBURB, -6, 7000, 7400),
          new District(SUBURB, 25, 8800, 7000),
          new District(SUBURB, -8, 8600, 5900),
          new District(SUBURB, 10, 8500, 4750),
          new District(SUBURB, -20, 8500, 3700),
          new District(INDUSTRY, -10, 9000, 2800),
          new District(INDUSTRY, 6, 7200, 1300),
          new District(INDUSTRY, 3, 5600, 1000),
          new District(INDUSTRY, -4, 4000, 600),
          new District(SUBURB, 8, 1700, 1300));

  /** The beats of today, each the blocks around its points. */
  static final List<Beat> BEATS =
      List.of(
          new Beat("11", "Oak Hill", "2600,6950 1830,6670"),
          new Beat("12", "West End", "1080,6690 980,5510"),
          new Beat("13", "College", "2630,5030 3250,5770"),
          new Beat("14", "Highland", "4130,7150"),
          new Beat("15", "Fairview", "5540,7070"),
          new Beat("16", "Mirror Lake", "7190,6670 8800,6940"),
          new Beat("21", "Old Town", "3860,4550 4460,4720"),
          new Beat("22", "Market", "5330,4690 6140,5040"),
          new Beat("23", "Northgate", "4190,5810 5460,5770"),
          new Beat("24", "Harbour", "5490,3330"),
          new Beat("25", "Riverside", "4050,3330"),
          new Beat("26", "Eastgate", "7240,4780"),
          new Beat("27", "Meadowlands", "7590,5820 8810,5970"),
          new Beat("28", "Quarry", "9050,4770 8770,3260"),
          new Beat("31", "Westbank", "860,4600 2250,4390 1010,3600"),
          new Beat("32", "Mill Street", "2780,3000"),
          new Beat("33", "Southside", "1350,2320 3020,2150"),
          new Beat("34", "Greenlawn", "1560,1350 3450,980"),
          new Beat("35", "Mill Green", "6300,3020"),
          new Beat("36", "Foundry", "7040,2460 7530,3590 8400,2350"),
          new Beat("37", "Fairgrounds", "6360,1020 8400,1410 9430,1990"));

  /** The block that changed hands in 2024: before, it was policed by {@link #MOVED_FROM}. */
  static final String MOVED_BLOCK = "7530,3590";

  static final String MOVED_FROM = "26";
  static final String MOVED_TO = "36";

  private Sketch() {}

  /** Whether beats may end at a road. */
  enum Edge {
    BEAT,
    NONE
  }

  /** How a ring runs through its points. */
  enum Form {
    ROUND,
    STRAIGHT
  }

  /** A main road through drawn points. */
  record Road(String name, RoadClass roadClass, Edge edge, String points) {}

  /** A park or a pond. */
  record Green(String name, Form form, String points) {}

  /** A beat as a list of blocks, each named by a point inside it. */
  record Beat(String code, String name, String points) {}

  /** How streets run around a point of the board; the long ones at an angle to the east. */
  record District(DistrictStyle style, double angleDeg, double x, double y) {}
}
