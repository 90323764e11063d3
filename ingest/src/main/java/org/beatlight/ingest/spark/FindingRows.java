package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.core.contract.LakeV1.Findings;
import org.beatlight.core.quality.FindingCode;

/** How findings are laid out in the lake ({@link Findings}). */
final class FindingRows {
  static final StructType SCHEMA =
      new StructType()
          .add(Findings.CODE, "string", false)
          .add(Findings.SOURCE, "string", false)
          .add(Findings.ROW, "long", false)
          .add(Findings.DETAIL, "string", false);

  private FindingRows() {}

  /** Returns the findings of an outcome: why the row was dropped, or every doubt about it. */
  static List<Row> of(Row outcome, LoadFrame frame) {
    String reason = outcome.getAs(OutcomeCodec.REASON);
    if (reason != null) {
      return List.of(finding(reason, outcome.getAs(OutcomeCodec.DETAIL), outcome, frame));
    }

    List<Row> findings = new ArrayList<>();
    List<Row> doubts = outcome.getList(outcome.fieldIndex(OutcomeCodec.DOUBTS));
    for (Row doubt : doubts) {
      findings.add(finding(doubt.getString(0), doubt.getString(1), outcome, frame));
    }
    if (frame.stacks().hold(outcome)) {
      findings.add(finding(FindingCode.STACKED_PLACE.name(), "", outcome, frame));
    }
    return findings;
  }

  private static Row finding(String code, String detail, Row outcome, LoadFrame frame) {
    return RowFactory.create(
        code, frame.source(outcome).name(), frame.numbers().of(outcome), detail);
  }
}
