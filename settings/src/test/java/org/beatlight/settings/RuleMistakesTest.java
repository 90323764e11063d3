package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in filters, rules and thresholds. */
class RuleMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      category: noise | category: noise\\n    filters: [{in: [a]}] | riverbend.yaml:29: sources[2].filters[1]: expected the key column, got only in
      category: noise | category: noise\\n    filters: [{column: c}] | riverbend.yaml:29: sources[2].filters[1]: expected one of in, notIn, matches, got none
      category: noise | category: noise\\n    filters: [{column: c, in: [a], notIn: [b]}] | riverbend.yaml:29: sources[2].filters[1]: expected one of in, notIn, matches, got in, notIn
      category: noise | category: noise\\n    filters: [{column: c, in: a}] | riverbend.yaml:29: sources[2].filters[1].in: expected a list of at least one item, got "a"
      category: noise | category: noise\\n    filters: [{column: c, matches: "a("}] | riverbend.yaml:29: sources[2].filters[1].matches: expected a regular expression, got "a("
      category: noise | category: noise\\n    filters: [{column: c, equals: a}] | riverbend.yaml:29: sources[2].filters[1].equals: unknown key, expected one of column, in, notIn, matches
      category: noise | category: noise\\n    filters: {column: c} | riverbend.yaml:29: sources[2].filters: expected a list of at least one item, got a mapping
      """)
  void aFilterComparesOneValueInOneWay(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      category: noise | category: noise\\n    precision: street | riverbend.yaml:29: sources[2].precision: expected area or block or exact or snapped or unknown, got "street"
      category: noise | category: noise\\n    precision: {rules: [{column: c, in: [a], is: block}]} | riverbend.yaml:29: sources[2].precision: expected the key otherwise, got only rules
      category: noise | category: noise\\n    precision: {otherwise: block} | riverbend.yaml:29: sources[2].precision: expected the key rules, got only otherwise
      category: noise | category: noise\\n    precision: {rules: [{column: c, in: [a]}], otherwise: block} | riverbend.yaml:29: sources[2].precision.rules[1]: expected the key is, got only column, in
      category: noise | category: noise\\n    provenance: {rules: [{column: c, in: [a], is: police}], otherwise: unknown} | riverbend.yaml:29: sources[2].provenance.rules[1].is: expected officer-discovered or resident-reported or unknown, got "police"
      category: noise | category: noise\\n    repeats: keep | riverbend.yaml:29: sources[2].repeats: expected duplicates or events, got "keep"
      """)
  void aRuleSaysWhatHolds(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      category: noise | category: noise\\n    quality: {maxDroppedShare: 20} | riverbend.yaml:29: sources[2].quality.maxDroppedShare: expected a number from 0 to 1, got "20"
      category: noise | category: noise\\n    quality: {minMonth: 0.5} | riverbend.yaml:29: sources[2].quality.minMonth: unknown key, expected one of maxDroppedShare, maxUnmappedShare, maxOutsideBeatsShare, maxOtherBeatShare, maxStackedShare, minTimeOfDayShare, minMonthShare
      """)
  void aThresholdIsAShare(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
