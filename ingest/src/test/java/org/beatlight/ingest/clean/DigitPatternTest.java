package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitPatternTest {
  private static final List<String> DATES =
      List.of(
          "yyyy-MM-dd",
          "MM/dd/yyyy",
          "M/d/yyyy",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "yyyy/M/d",
          "yyyyMMdd",
          "ddMMyyyy",
          "M-dd-yyyy",
          "uuuu-MM-dd");
  private static final List<String> JOINTS = List.of(" ", "'T'", "-", ": ");
  private static final List<String> TIMES =
      List.of("HH:mm", "H:mm", "HH:mm:ss", "H.m.s", "hh:mm a", "h:mm:ssa", "HH", "HHmm", "hhmma");

  @Test
  void aStrictFormatterReadsTheSame() {
    Random random = new Random(31);
    for (int i = 0; i < 30_000; i++) {
      String pattern = of(DATES, random);
      if (random.nextInt(4) > 0) {
        pattern += of(JOINTS, random) + of(TIMES, random);
      }
      if (DigitPattern.of(pattern).isEmpty()) {
        assertThat(pattern).doesNotContainPattern("[^yMdHhmsau]"); // digits alone
        continue;
      }
      String text = text(pattern, random);
      if (text.contains("0000")) {
        continue; // a year that the formatter alone takes, see below
      }

      assertThat(DigitPattern.of(pattern).orElseThrow().read(text))
          .as("%s by %s", text, pattern)
          .isEqualTo(strict(pattern).read(text));
    }
  }

  @Test
  void itReadsOneTextAfterAnother() {
    TimePattern pattern = DigitPattern.of("M/d/yyyy h:mm a").orElseThrow();
    long day = LocalDate.of(2014, 1, 2).toEpochDay();

    assertThat(pattern.read("1/2/2014 3:04 PM")).isEqualTo(Moment.ofMinute(day, 54_240));
    assertThat(pattern.read("1/2/2014")).isNull();
    assertThat(pattern.read("1/2/2014 3:04")).isNull();
    assertThat(pattern.read("1/2/2014 3:04 AM")).isEqualTo(Moment.ofMinute(day, 11_040));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMM yyyy",
        "yyyy-MM-dd HH:mm:ss.SSS",
        "yyyy-MM-dd HH:mm X",
        "d/M/yy",
        "yyyyMMdd",
        "yyyy-MM-dd h:mm",
        "yyyy-MM-dd HH:mm a",
        "yyyy-MM HH:mm",
        "yyyy-DDD",
        "yyyy-MM-dd kk:mm",
        "EEE yyyy-MM-dd",
        "yyyy-MM-dd 'at' HH:mm",
        "yyyy-MM-dd Hmm",
        "yyyy-Mdd",
        "dMyyyy HH:mm",
        "yyyyy-MM-dd",
        "yyyy-MM-dd (yyyy)"
      })
  void whatNeedsMoreThanDigitsIsLeftToTheFormatter(String pattern) {
    assertThat(DigitPattern.of(pattern)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-MM", "MM/yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyyMMdd HHmm"})
  void whatIsDigitsAndPunctuationIsNot(String pattern) {
    assertThat(DigitPattern.of(pattern)).isPresent();
  }

  /** The year 0 and signs before years, which the formatter takes, are no years of a feed. */
  @ParameterizedTest
  @ValueSource(strings = {"0000-01-02", "-2014-01-02", "+12014-01-02", "12014-01-02"})
  void yearsHaveFourDigitsAndBeginWithOne(String text) {
    assertThat(DigitPattern.of("yyyy-MM-dd").orElseThrow().read(text)).isNull();
  }

  /** A time as the pattern writes it, or nearly. */
  private static String text(String pattern, Random random) {
    LocalDateTime time =
        LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000)
            .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    StringBuilder text =
        new StringBuilder(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time));
    for (int i = random.nextInt(3); i > 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(6)) {
        case 0 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
        case 1 -> text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
        case 2 -> text.setCharAt(at, "/-. :T'AaPpMmx\u0663".charAt(random.nextInt(15)));
        case 3 -> text.deleteCharAt(at);
        case 4 -> text.insert(at, ' ');
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }

  private static TimePattern strict(String pattern) {
    DateTimeFormatterBuilder builder =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern.replace('y', 'u'));
    if (pattern.contains("H") && !pattern.contains("m")) {
      builder.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0);
    }
    return new FormatterPattern(
        builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
  }

  private static String of(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
