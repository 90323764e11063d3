package org.beatlight.ingest.samplecity;

import java.util.List;
import org.beatlight.ingest.samplecity.Category.Where;
import org.beatlight.ingest.samplecity.Category.Window;

/** The categories of Riverbend's two feeds, with volumes and rhythms of a town of its size. */
final class Categories {
  static final List<Category> INCIDENTS =
      List.of(
          new Category(
              "theft-from-vehicle",
              List.of("THEFT FROM VEHICLE"),
              3_000,
              Rhythm.of(
                  "8 8 8 7 5 3 2 2 3 3 3 3 4 4 4 4 5 6 7 8 8 8 9 9",
                  "9 9 9 8 6 4 2 2 2 2 3 3 4 4 4 4 5 5 7 8 9 9 10 10",
                  "10 10 10 10 11 12 11",
                  "10 9 9 10 10 10 10 10 10 10 10 11"),
              new Where(1.4, 1.2, 0.3),
              new Window(0.75, 8)),
          new Category(
              "vandalism",
              List.of("CRIMINAL DAMAGE", "CRIMINAL DAMAGE TO VEHICLE"),
              2_750,
              Rhythm.of(
                  "7 6 5 4 3 2 2 2 3 3 3 3 4 4 5 6 7 7 8 9 9 9 9 8",
                  "10 10 9 7 5 3 2 2 2 3 3 3 4 4 5 6 7 7 8 9 10 11 11 11",
                  "10 9 9 10 11 13 12",
                  "9 9 10 10 11 11 11 11 10 10 10 9"),
              new Where(1.2, 1.2, 1.0),
              new Window(0.5, 7)),
          new Category(
              "assault",
              List.of("ASSAULT", "BATTERY"),
              2_900,
              Rhythm.of(
                  "6 4 3 2 1 1 2 3 4 4 5 5 6 6 7 9 8 8 8 8 8 8 7 6",
                  "16 15 13 9 5 2 1 2 2 3 3 4 5 5 6 6 7 8 9 10 12 14 16 17",
                  "9 9 9 9 11 16 14",
                  "9 9 9 10 11 12 12 12 11 10 9 9"),
              new Where(2.2, 1.7, 0.8),
              Window.NONE),
          new Category(
              "burglary",
              List.of("BURGLARY - RESIDENTIAL", "BURGLARY - OTHER"),
              1_750,
              Rhythm.of(
                  "3 3 3 2 2 2 3 5 8 11 12 12 11 11 11 10 8 6 5 4 4 4 3 3",
                  "5 5 4 3 2 2 2 2 3 4 5 5 5 5 5 5 5 6 7 8 8 7 6 6",
                  "13 13 13 13 13 8 7",
                  "10 9 9 9 10 10 10 10 10 11 11 11"),
              new Where(0.6, 0.6, 0),
              new Window(0.8, 6)),
          new Category(
              "motor-vehicle-theft",
              List.of("VEHICLE THEFT"),
              1_550,
              Rhythm.of(
                  "7 7 7 6 5 4 3 3 3 3 3 3 3 3 3 4 4 5 6 7 8 9 9 8",
                  "8 8 8 7 6 4 3 2 2 3 3 3 3 3 3 4 4 5 6 7 8 9 9 9",
                  "10 10 10 10 11 11 10",
                  "11 10 10 9 9 10 10 10 10 10 10 10"),
              new Where(0.9, 1.2, 0.2),
              new Window(0.7, 9)),
          new Category(
              "robbery",
              List.of("ROBBERY"),
              620,
              Rhythm.of(
                  "8 7 5 3 2 1 1 1 2 2 3 3 4 4 5 6 6 7 8 9 10 11 11 10",
                  "12 11 9 6 3 1 1 1 1 2 2 3 4 4 5 5 6 7 9 10 11 12 13 13",
                  "10 10 10 10 12 13 11",
                  "10 9 9 9 10 10 10 10 10 11 11 11"),
              new Where(2.2, 2.2, 0.5),
              Window.NONE));

  static final List<Category> CONCERNS =
      List.of(
          new Category(
              "noise",
              List.of("Noise"),
              2_150,
              Rhythm.of(
                  "10 8 5 3 2 1 1 2 3 3 3 3 3 3 3 4 4 5 6 7 9 11 13 13",
                  "20 18 14 9 5 2 1 1 2 3 3 4 4 4 5 5 6 7 8 10 13 16 20 22",
                  "8 8 8 9 12 17 14",
                  "7 7 8 9 11 13 14 13 11 9 8 8"),
              new Where(1.4, 1.2, 0.5),
              Window.NONE),
          new Category(
              "dumping-and-litter",
              List.of("Illegal dumping"),
              1_200,
              Rhythm.of(
                  "1 1 1 1 1 2 4 8 10 10 9 8 8 7 7 7 6 5 5 4 3 2 1 1",
                  "1 1 1 1 1 1 2 4 7 9 10 10 9 8 8 7 6 5 5 4 3 2 1 1",
                  "13 11 10 10 10 9 8",
                  "8 8 9 11 11 10 10 10 10 10 9 8"),
              new Where(0.4, 0.8, 2.0),
              Window.NONE),
          new Category(
              "vandalism-and-graffiti",
              List.of("Vandalism", "Graffiti", "Graffiti – façade"),
              1_000,
              Rhythm.of(
                  "2 2 1 1 1 2 4 8 10 9 8 7 7 7 7 7 7 6 6 5 5 4 3 2",
                  "3 3 2 2 1 1 3 6 9 10 10 9 8 7 7 7 7 6 6 5 5 4 4 3",
                  "12 10 9 9 10 11 11",
                  "9 9 10 10 10 10 11 11 10 10 9 9"),
              new Where(1.2, 1.2, 1.5),
              Window.NONE),
          new Category(
              "lighting",
              List.of("Street light out"),
              950,
              Rhythm.of(
                  "2 1 1 1 1 3 5 5 4 4 4 4 4 4 4 5 7 9 10 10 9 8 6 4",
                  "2 1 1 1 1 2 3 3 4 4 4 4 4 4 4 5 7 9 10 10 9 8 6 4",
                  "11 11 10 10 10 8 8",
                  "12 11 10 9 8 8 8 9 10 11 12 12"),
              new Where(0.2, 1.2, 0),
              Window.NONE),
          new Category(
              "speeding-and-traffic",
              List.of("Speeding / racing"),
              900,
              Rhythm.of(
                  "3 2 2 1 1 2 5 10 10 6 5 5 5 5 6 9 11 12 10 8 7 6 5 4",
                  "7 6 5 3 2 1 2 3 4 5 6 6 6 6 6 6 7 8 9 10 11 12 11 9",
                  "10 10 10 10 11 11 9",
                  "8 8 9 10 11 11 11 11 10 10 9 8"),
              new Where(0.2, 4.5, 0),
              Window.NONE),
          new Category(
              "neighbour-dispute",
              List.of("Neighbor dispute"),
              850,
              Rhythm.of(
                  "4 2 1 1 1 1 2 4 5 6 6 6 6 6 6 7 9 11 12 12 11 9 8 6",
                  "6 5 3 2 1 1 1 2 4 6 8 9 9 9 9 9 9 10 11 11 10 9 8 7",
                  "10 9 9 9 10 12 13",
                  "8 8 9 10 11 12 13 12 10 9 8 8"),
              new Where(0.7, 0.5, 0),
              Window.NONE),
          new Category(
              "youth-and-truancy",
              List.of("Truancy"),
              300,
              Rhythm.of(
                  "0 0 0 0 0 0 0 0 2 5 8 9 9 12 14 10 3 0 0 0 0 0 0 0",
                  "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                  "10 9 9 10 13 0 0",
                  "9 10 10 11 13 3 0 3 12 12 10 7"),
              new Where(1.0, 1.3, 2.5),
              Window.NONE));

  private Categories() {}
}
