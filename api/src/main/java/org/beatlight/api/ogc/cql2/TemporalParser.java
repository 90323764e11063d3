package org.beatlight.api.ogc.cql2;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.beatlight.api.ogc.cql2.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads functions of time such as T_AFTER; a day is the whole of it, in the city's zone. */
final class TemporalParser {
  private static final Map<String, BiPredicate<TimeSpan, TimeSpan>> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "T_AFTER", TimeSpan::isAfter,
              "T_BEFORE", (a, b) -> b.isAfter(a),
              "T_DURING", TimeSpan::isDuring,
              "T_INTERSECTS", TimeSpan::intersects));

  private final TokenReader tokens;
  private final FilterFrame frame;

  TemporalParser(TokenReader tokens, FilterFrame frame) {
    this.tokens = tokens;
    this.frame = frame;
  }

  Filter predicate() {
    BiPredicate<TimeSpan, TimeSpan> relation = FUNCTIONS.get(tokens.peek().upper());
    if (relation == null) {
      throw tokens.unexpected("one of " + String.join(", ", FUNCTIONS.keySet()));
    }

    tokens.take();
    tokens.requireSign("(");
    TimeOperand left = operand();
    tokens.requireSign(",");
    TimeOperand right = operand();
    tokens.requireSign(")");
    return subject -> {
      TimeSpan a = left.of(subject);
      TimeSpan b = right.of(subject);
      return a == null || b == null ? Truth.UNKNOWN : Truth.of(relation.test(a, b));
    };
  }

  private TimeOperand operand() {
    Token start = tokens.peek();
    boolean function = tokens.second().isSign("(");
    if (function && start.isWord("DATE")) {
      TimeSpan day = days(Names.day(tokens));
      return subject -> day;
    }
    if (function && start.isWord("TIMESTAMP")) {
      TimeSpan instant = instant();
      return subject -> instant;
    }
    return function && start.isWord("INTERVAL") ? interval() : property();
  }

  private TimeSpan instant() {
    var instant = Names.instant(tokens);
    return new TimeSpan(instant, instant);
  }

  /** Each end is a text, a property, or {@code '..'} where it is open. */
  private TimeOperand interval() {
    Token start = tokens.take();
    tokens.requireSign("(");
    TimeOperand from = end();
    tokens.requireSign(",");
    TimeOperand to = end();
    tokens.requireSign(")");
    TimeOperand interval =
        subject -> {
          TimeSpan first = from.of(subject);
          TimeSpan last = to.of(subject);
          return first == null || last == null || last.last().isBefore(first.first())
              ? null
              : new TimeSpan(first.first(), last.last());
        };
    requireInOrder(start, from, to);
    return interval;
  }

  private TimeOperand end() {
    if (tokens.peek().kind() != Kind.TEXT) {
      return property();
    }

    Token text = tokens.take();
    try {
      return new Fixed(
          TimeText.isOpen(text.text())
              ? TimeText.interval(TimeText.OPEN, TimeText.OPEN, frame.zone())
              : TimeText.dayOrInstant(text.text(), frame.zone()));
    } catch (IllegalArgumentException e) {
      throw TokenReader.at(text, String.valueOf(e.getMessage()));
    }
  }

  private static void requireInOrder(Token start, TimeOperand from, TimeOperand to) {
    if (from instanceof Fixed first
        && to instanceof Fixed last
        && last.span().last().isBefore(first.span().first())) {
      throw TokenReader.at(start, "expected a beginning before its end");
    }
  }

  private TimeOperand property() {
    Token start = tokens.peek();
    Queryable property = Names.require(tokens, frame);
    if (property.type() != ValueType.DATE) {
      throw TokenReader.at(start, "expected a day or an instant, got " + start.told());
    }
    return subject -> subject.value(property.name()) instanceof LocalDate day ? days(day) : null;
  }

  private TimeSpan days(LocalDate day) {
    return TimeSpan.ofDays(day, day, frame.zone());
  }

  /** A time, the feature's own or another; null where the feature has none. */
  private interface TimeOperand {
    @Nullable TimeSpan of(Subject subject);
  }

  private record Fixed(TimeSpan span) implements TimeOperand {
    @Override
    public TimeSpan of(Subject subject) {
      return span;
    }
  }
}
