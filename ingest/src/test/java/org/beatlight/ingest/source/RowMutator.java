package org.beatlight.ingest.source;

import java.util.List;
import java.util.Random;

/** Does to lines of CSV what exports, editors and networks do; each char is a byte. */
final class RowMutator {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "NaN",
          "Infinity",
          "-0",
          "1e400",
          "-1e-400",
          "0x1p3",
          "1d",
          "NULL",
          "\"\"",
          "\"",
          "99999999999999999999999999",
          "2147483648",
          "0",
          "-1",
          "41.8",
          "-87.6",
          "(41.8, -87.6)",
          "POINT (1e999 1)",
          "+999999999-12-31",
          "-999999999-01-01",
          "9999-12-31",
          "12/31/9999",
          "02/30/2013",
          "25/12/2013",
          "00/00/0000",
          "1388653445000000000",
          "01/02/2014 25:61:61 XM",
          "\u0000",
          "\u00ff\u00fe",
          "\u00c3",
          "\u00ed\u00a0\u0080",
          "x".repeat(3000),
          "\"multi\nline\"",
          "=1+1",
          "<script>",
          "\u001f");

  private final Random random;

  RowMutator(Random random) {
    this.random = random;
  }

  /** Returns a line, with its end, at fault in one to three ways. */
  String mutate(String line) {
    StringBuilder mutated = new StringBuilder(line);
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutateOnce(mutated);
    }
    return random.nextInt(40) == 0 ? mutated.toString() : mutated.append('\n').toString();
  }

  private void mutateOnce(StringBuilder line) {
    int at = random.nextInt(line.length() + 1);
    switch (random.nextInt(9)) {
      case 0 -> line.delete(at, Math.min(line.length(), at + 1 + random.nextInt(4)));
      case 1 -> line.insert(at, line.substring(at, Math.min(line.length(), at + 9)));
      case 2 -> line.insert(at, of(List.of("\"", ",", "\"\"", "\",\"", ";", "\t")));
      case 3 -> line.insert(at, of(List.of("\n", "\r", "\r\n", "\u0000", "\u00ff", "\u00c3")));
      case 4 -> line.setLength(at);
      case 5 -> swapFields(line);
      case 6 -> line.insert(at, (char) random.nextInt(256));
      default -> replaceField(line);
    }
  }

  private void replaceField(StringBuilder line) {
    String[] fields = line.toString().split(",", -1);
    fields[random.nextInt(fields.length)] = of(VALUES);
    line.setLength(0);
    line.append(String.join(",", fields));
  }

  private void swapFields(StringBuilder line) {
    String[] fields = line.toString().split(",", -1);
    int one = random.nextInt(fields.length);
    int other = random.nextInt(fields.length);
    String kept = fields[one];
    fields[one] = fields[other];
    fields[other] = kept;
    line.setLength(0);
    line.append(String.join(",", fields));
  }

  private String of(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
