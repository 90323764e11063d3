package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  @Test
  void fieldsAreSplitAtTheDelimiter() throws IOException {
    assertThat(read("a;b;c\n1;;3\n;;\n", ';'))
        .containsExactly(record(1, "a", "b", "c"), record(2, "1", "", "3"), record(3, "", "", ""));
  }

  @Test
  void quotedFieldsHoldDelimitersQuotesAndLineEnds() throws IOException {
    assertThat(read("a,b\n\"1,\"\"x\"\"\",\"two\r\nlines\"\n\"\",2\n", ','))
        .containsExactly(
            record(1, "a", "b"), record(2, "1,\"x\"", "two\nlines"), record(4, "", "2"));
  }

  @Test
  void aQuoteWithinAPlainFieldIsACharacter() throws IOException {
    assertThat(read("a,b\n5\" pipe,\"x\"\n", ','))
        .containsExactly(record(1, "a", "b"), record(2, "5\" pipe", "x"));
  }

  @Test
  void everyLineEndEndsALineAndTheLastMayBeMissing() throws IOException {
    assertThat(read("a\r\nb\rc\nd", ','))
        .containsExactly(record(1, "a"), record(2, "b"), record(3, "c"), record(4, "d"));
  }

  @Test
  void blankLinesAreNoRecords() throws IOException {
    assertThat(read("\na,b\n\n1,2\n\n", ','))
        .containsExactly(record(2, "a", "b"), record(4, "1", "2"));
  }

  @Test
  void aRecordWithOtherColumnsThanTheHeaderIsAFault() throws IOException {
    assertThat(read("a,b\n1\n1,2\n1,2,3\n", ','))
        .containsExactly(
            record(1, "a", "b"),
            fault(2, "expected 2 columns, got 1"),
            record(3, "1", "2"),
            fault(4, "expected 2 columns, got 3"));
  }

  @Test
  void aQuoteThatNeverClosesTakesOneLineAlone() throws IOException {
    assertThat(read("a,b\n1,\"x\n2,y\n3,z\n", ','))
        .containsExactly(
            record(1, "a", "b"),
            fault(2, "a quote is never closed"),
            record(3, "2", "y"),
            record(4, "3", "z"));
  }

  @Test
  void aQuoteThatTheNextQuoteWouldCloseTakesOneLineAlone() throws IOException {
    assertThat(read("a,b\n1,\"x\n2,\"y\"\n3,z\n", ','))
        .containsExactly(
            record(1, "a", "b"),
            fault(2, "a quote is closed in the wrong place"),
            record(3, "2", "y"),
            record(4, "3", "z"));
  }

  @Test
  void aQuoteThatSwallowsWholeColumnsTakesOneLineAlone() throws IOException {
    // read on, the first record would be: 1 | x⏎2,y⏎3, | z
    assertThat(read("a,b\n1,\"x\n2,y\n3,\",z\n4,w\n", ','))
        .containsExactly(
            record(1, "a", "b"),
            fault(2, "a quote is closed in the wrong place"),
            record(3, "2", "y"),
            fault(4, "a quote is never closed"),
            record(5, "4", "w"));
  }

  @Test
  void aTextLongerThanAnyIsAQuoteThatNeverCloses() throws IOException {
    String line = "0123456789".repeat(100) + ",0\n";
    List<CsvRecord> records = read("a,b\n1,\"x\n" + line.repeat(200) + "\",y\n", ',');

    assertThat(records).hasSize(203);
    assertThat(records.get(1)).isEqualTo(fault(2, "a quote is never closed"));
    assertThat(records.get(2).line()).isEqualTo(3);
    assertThat(records.get(2).fault()).isEmpty();
  }

  @Test
  void anEmptyFileHasNoHeader() throws IOException {
    assertThat(read("", ',')).containsExactly(new CsvRecord(1, List.of(), ""));
  }

  /** Returns the header as a record, and all others. */
  private static List<CsvRecord> read(String text, char delimiter) throws IOException {
    try (CsvRecords records =
        new CsvRecords(new BufferedReader(new StringReader(text)), delimiter)) {
      List<CsvRecord> read = new ArrayList<>();
      long headerLine = text.startsWith("\n") ? 2 : 1;
      read.add(new CsvRecord(headerLine, records.header(), ""));
      CsvRecord next = records.next();
      while (next != null) {
        read.add(next);
        next = records.next();
      }
      return read;
    }
  }

  private static CsvRecord record(long line, String... fields) {
    return new CsvRecord(line, List.of(fields), "");
  }

  private static CsvRecord fault(long line, String fault) {
    return new CsvRecord(line, List.of(), fault);
  }
}
