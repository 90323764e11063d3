package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Condition;
import org.beatlight.settings.Condition.Like;
import org.beatlight.settings.Condition.Match;
import org.beatlight.settings.Condition.NoneOf;
import org.beatlight.settings.Condition.OneOf;
import org.beatlight.settings.Rules;
import org.beatlight.settings.Rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters and the rules by which rows are told apart. */
class RulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Patrol", "PATROL", " patrol ", "walk-in"})
  void caseAndSurroundingSpaceDoNotMatter(String value) {
    assertThat(holds(new OneOf(Set.of(" patrol", "Walk-In")), value)).isTrue();
    assertThat(holds(new NoneOf(Set.of("pAtrol ", "walk-in")), value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Patrols", "walk in"})
  void otherWordsAreOther(String value) {
    assertThat(holds(new OneOf(Set.of("Patrol", "Walk-in")), value)).isFalse();
    assertThat(holds(new NoneOf(Set.of("Patrol", "Walk-in")), value)).isTrue();
  }

  @Test
  void aPatternFitsTheWholeValue() {
    Match pattern = new Like(Pattern.compile("zoë.*"));

    assertThat(holds(pattern, "ZOË\nand more")).isTrue();
    assertThat(holds(pattern, "zo")).isFalse();
    assertThat(holds(pattern, "a zoë")).isFalse();
  }

  @Test
  void everyFilterMustHoldAndTheFirstThatDoesNotIsTold() {
    TrialRules rules =
        new TrialRules()
            .filters(on(new OneOf(Set.of("crime"))), on(new NoneOf(Set.of("test", "trial"))));

    assertThat(clean(rules, "Crime", "")).isInstanceOf(Cleaned.Kept.class);
    assertThat(filtered(rules, "crime", "Trial")).isEqualTo("\"Trial\"");
    assertThat(filtered(rules, "", "trial")).isEqualTo("\"\"");
  }

  @Test
  void theFirstRuleThatIsTrueSaysWhatHolds() {
    TrialRules rules =
        new TrialRules()
            .filters(on(new NoneOf(Set.of("test"))))
            .provenance(
                new Rules<>(
                    List.of(
                        rule(new OneOf(Set.of("Patrol")), Provenance.OFFICER_DISCOVERED),
                        rule(new NoneOf(Set.of("")), Provenance.RESIDENT_REPORTED)),
                    Provenance.UNKNOWN))
            .precision(
                new Rules<>(
                    List.of(
                        rule(new Like(Pattern.compile("\\d+ .*")), LocationPrecision.EXACT),
                        rule(new Like(Pattern.compile(".* and .*")), LocationPrecision.SNAPPED)),
                    LocationPrecision.AREA));

    // the conditions: the filter's, two of provenance, two of precision
    assertThat(
            List.of(
                event(rules, "", "patrol", "patrol", "1 Main", "1 Main"),
                event(rules, "", "phone", "phone", "A and B", "A and B"),
                event(rules, "", "", "", "1 A and B", "1 A and B"),
                event(rules, "", "", "", "", "")))
        .extracting(event -> event.what().provenance(), CleanEvent::precision)
        .containsExactly(
            tuple(Provenance.OFFICER_DISCOVERED, LocationPrecision.EXACT),
            tuple(Provenance.RESIDENT_REPORTED, LocationPrecision.SNAPPED),
            tuple(Provenance.UNKNOWN, LocationPrecision.EXACT),
            tuple(Provenance.UNKNOWN, LocationPrecision.AREA));
  }

  private static boolean holds(Match match, String value) {
    return ConditionTest.of(match).holds(value);
  }

  private static Condition on(Match match) {
    return new Condition(ColumnValue.column("of the row"), match);
  }

  private static <T extends java.io.Serializable> Rule<T> rule(Match match, T then) {
    return new Rule<>(on(match), then);
  }

  private static Cleaned<CleanEvent> clean(TrialRules rules, String... conditions) {
    RawRow row = Trial.row(5, Trial.good(Map.of(), conditions));
    return rules.cleaner().clean(List.of(row)).get(0).cleaned();
  }

  private static CleanEvent event(TrialRules rules, String... conditions) {
    return ((Cleaned.Kept<CleanEvent>) clean(rules, conditions)).value();
  }

  private static String filtered(TrialRules rules, String... conditions) {
    Finding reason = ((Cleaned.Dropped<CleanEvent>) clean(rules, conditions)).reason();
    assertThat(reason.code()).isEqualTo(FindingCode.FILTERED);
    return reason.detail();
  }
}
