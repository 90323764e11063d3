package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.settings.Rules;

/** Rules by which rows are told apart, beside the places of their values among the conditions. */
final class RowRules<T extends Serializable> {
  private final List<ConditionTest> tests = new ArrayList<>();
  private final Rules<T> rules;
  private final int firstCondition;

  RowRules(Rules<T> rules, int firstCondition) {
    this.rules = rules;
    this.firstCondition = firstCondition;
    rules.rules().forEach(rule -> tests.add(ConditionTest.of(rule.when().match())));
  }

  T read(RawFields fields) {
    for (int i = 0; i < tests.size(); i++) {
      if (tests.get(i).holds(fields.condition(firstCondition + i))) {
        return rules.rules().get(i).then();
      }
    }
    return rules.otherwise();
  }
}
