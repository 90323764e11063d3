package org.beatlight.ingest.samplecity;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When things of one category happen: relative weights of hours, days of the week and months.
 *
 * <p>The weekend's hours hold from Friday at 18 to Sunday at 18, so that a night out is one night.
 *
 * @param weekday 24 weights, from midnight
 * @param weekend 24 weights, from midnight
 * @param days 7 weights, from Monday
 * @param months 12 weights, from January
 */
record Rhythm(double[] weekday, double[] weekend, double[] days, double[] months) {
  private static final int EVENING = 18;

  /** Reads the four lists of weights, numbers parted by single spaces. */
  static Rhythm of(String weekday, String weekend, String days, String months) {
    return new Rhythm(
        numbers(weekday, 24), numbers(weekend, 24), numbers(days, 7), numbers(months, 12));
  }

  /** Returns the weight of a day among days. */
  double weight(LocalDate day) {
    return days[day.getDayOfWeek().getValue() - 1] * months[day.getMonthValue() - 1];
  }

  /** Draws an hour of a day. */
  int hour(LocalDate day, Dice dice) {
    double total = 0;
    for (int hour = 0; hour < 24; hour++) {
      total += hourWeight(day, hour);
    }
    double left = dice.uniform() * total;
    for (int hour = 0; hour < 23; hour++) {
      left -= hourWeight(day, hour);
      if (left < 0) {
        return hour;
      }
    }
    return 23;
  }

  private double hourWeight(LocalDate day, int hour) {
    DayOfWeek name = day.getDayOfWeek();
    boolean free =
        switch (name) {
          case FRIDAY -> hour >= EVENING;
          case SATURDAY -> true;
          case SUNDAY -> hour < EVENING;
          default -> false;
        };
    return free ? weekend[hour] : weekday[hour];
  }

  private static double[] numbers(String text, int expected) {
    String[] words = text.split(" ", -1);
    if (words.length != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " weights, got " + words.length + ": " + text);
    }
    double[] numbers = new double[expected];
    for (int i = 0; i < expected; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }
}
