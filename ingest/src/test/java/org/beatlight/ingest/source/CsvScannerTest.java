package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beatlight.ingest.source.CsvRecord.ANY_WIDTH;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.io.input.BoundedInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScannerTest {
  private static final int BUFFER = 1 << 20;

  @Test
  void fieldsAreSplitAtTheDelimiter() throws IOException {
    assertThat(read("a;b;c\n1;;3\n;;\n", ';'))
        .containsExactly(
            CsvRecord.of(1, "a", "b", "c"),
            CsvRecord.of(2, "1", "", "3"),
            CsvRecord.of(3, "", "", ""));
  }

  @Test
  void quotedFieldsHoldDelimitersQuotesAndLineEnds() throws IOException {
    assertThat(read("a,b\n\"1,\"\"x\"\"\",\"two\r\nlines\"\n\"\",2\n"))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.of(2, "1,\"x\"", "two\r\nlines"),
            CsvRecord.of(4, "", "2"));
  }

  @Test
  void aQuoteWithinAPlainFieldIsACharacter() throws IOException {
    assertThat(read("a,b\n5\" pipe,\"x\"\n"))
        .containsExactly(CsvRecord.of(1, "a", "b"), CsvRecord.of(2, "5\" pipe", "x"));
  }

  @Test
  void everyLineEndEndsALineAndTheLastMayBeMissing() throws IOException {
    assertThat(read("a\r\nb\rc\nd"))
        .containsExactly(
            CsvRecord.of(1, "a"), CsvRecord.of(2, "b"), CsvRecord.of(3, "c"), CsvRecord.of(4, "d"));
    assertThat(read("a,b\n1,"))
        .containsExactly(CsvRecord.of(1, "a", "b"), CsvRecord.of(2, "1", ""));
  }

  @Test
  void everyLineEndWithinQuotesCountsAsALine() throws IOException {
    assertThat(read("a\r\"x\ry\r\nz\nw\"\rb\r"))
        .containsExactly(
            CsvRecord.of(1, "a"), CsvRecord.of(2, "x\ry\r\nz\nw"), CsvRecord.of(6, "b"));
  }

  @Test
  void blankLinesAreNoRecords() throws IOException {
    assertThat(read("\na,b\n\n1,2\n\n"))
        .containsExactly(CsvRecord.of(2, "a", "b"), CsvRecord.of(4, "1", "2"));
    assertThat(read("\r\n\r\n\na\n \n"))
        .containsExactly(CsvRecord.of(4, "a"), CsvRecord.of(5, " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r", "\r\n\r\n"})
  void anEmptyTextHasNoRecords(String text) throws IOException {
    assertThat(CsvRecord.scan(text, ',', ANY_WIDTH)).isEmpty();
  }

  @Test
  void aRecordWithOtherColumnsThanTheHeaderIsAFault() throws IOException {
    assertThat(read("a,b\n1\n1,2\n1,2,3\n"))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.fault(2, "expected 2 columns, got 1"),
            CsvRecord.of(3, "1", "2"),
            CsvRecord.fault(4, "expected 2 columns, got 3"));
  }

  @Test
  void aQuoteThatNeverClosesTakesOneLineAlone() throws IOException {
    assertThat(read("a,b\n1,\"x\n2,y\n3,z\n"))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.fault(2, "a quote is never closed"),
            CsvRecord.of(3, "2", "y"),
            CsvRecord.of(4, "3", "z"));
  }

  @Test
  void aQuoteThatTheNextQuoteWouldCloseTakesOneLineAlone() throws IOException {
    assertThat(read("a,b\n1,\"x\n2,\"y\"\n3,z\n"))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.fault(2, "a quote is closed in the wrong place"),
            CsvRecord.of(3, "2", "y"),
            CsvRecord.of(4, "3", "z"));
  }

  @Test
  void aQuoteThatSwallowsWholeColumnsTakesOneLineAlone() throws IOException {
    // read on, the first record would be: 1 | x⏎2,y⏎3, | z
    assertThat(read("a,b\n1,\"x\n2,y\n3,\",z\n4,w\n"))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.fault(2, "a quote is closed in the wrong place"),
            CsvRecord.of(3, "2", "y"),
            CsvRecord.fault(4, "a quote is never closed"),
            CsvRecord.of(5, "4", "w"));
  }

  @Test
  void aTextLongerThanAnyIsAQuoteThatNeverCloses() throws IOException {
    String line = "0123456789".repeat(100) + ",0\n";
    List<CsvRecord> records = read("a,b\n1,\"x\n" + line.repeat(200) + "\",y\n");

    assertThat(records).hasSize(203);
    assertThat(records.get(1)).isEqualTo(CsvRecord.fault(2, "a quote is never closed"));
    assertThat(records.get(2).line()).isEqualTo(3);
    assertThat(records.get(2).fault()).isEmpty();
  }

  @Test
  void aRecordMayBeAsLongAsTheLongestAndNotLonger() throws IOException {
    String longest = "x".repeat(CsvScanner.LONGEST_RECORD - 2);

    assertThat(CsvRecord.scan("1," + longest + "\n2,y\n", ',', 2))
        .containsExactly(CsvRecord.of(1, "1", longest), CsvRecord.of(2, "2", "y"));
    assertThat(CsvRecord.scan("1," + longest + "x\n2,y\n", ',', 2))
        .containsExactly(CsvRecord.fault(1, "longer than 131072 bytes"), CsvRecord.of(2, "2", "y"));
  }

  @Test
  void aRecordMayHaveManyFields() throws IOException {
    assertThat(CsvRecord.scan(",".repeat(999) + "\n", ',', 1000).get(0).fields()).hasSize(1000);
  }

  @Test
  void theOffsetIsThatOfTheRecordsFirstByte() throws IOException {
    byte[] text = "é,b\n\n\"x\",\"é\n\"\n3\n4,w".getBytes(StandardCharsets.UTF_8);
    try (CsvScanner scanner = new CsvScanner(new ByteArrayInputStream(text), ',', 100, 7)) {
      scanner.expectWidth(2);
      assertThat(scanner.next()).isTrue();
      assertThat(List.of(scanner.offset(), scanner.line())).containsExactly(100L, 7L);
      assertThat(scanner.next()).isTrue();
      assertThat(List.of(scanner.offset(), scanner.line())).containsExactly(106L, 9L);
      assertThat(scanner.next()).isTrue();
      assertThat(List.of(scanner.offset(), scanner.line())).containsExactly(116L, 11L); // a fault
      assertThat(scanner.next()).isTrue();
      assertThat(List.of(scanner.offset(), scanner.line())).containsExactly(118L, 12L);
      assertThat(scanner.next()).isFalse();
      assertThat(scanner.next()).isFalse();
    }
  }

  @Test
  void recordsLieAcrossTheBuffersEdgeAsAnywhere() throws IOException {
    String records = "\"a\"\"1\",\"b\r\nc\"\r\n\r\nd,é\r\n\"x,1\ne,f\n";
    int[] edges = {BUFFER, BUFFER - CsvScanner.LONGEST_RECORD - 3};
    for (int edge : edges) {
      for (int before = 0; before <= records.length(); before++) {
        String filler = filler(edge - before);
        List<CsvRecord> found = CsvRecord.scan(filler + records, ',', 2);

        assertThat(found.subList(found.size() - 4, found.size()))
            .isEqualTo(
                List.of(
                    CsvRecord.of(line(filler), "a\"1", "b\r\nc"),
                    CsvRecord.of(line(filler) + 3, "d", "é"),
                    CsvRecord.fault(line(filler) + 4, "a quote is never closed"),
                    CsvRecord.of(line(filler) + 5, "e", "f")));
      }
    }
  }

  @Test
  void aLineThatIsGivenUpMayEndAcrossTheBuffersEdge() throws IOException {
    for (int length = BUFFER - 3; length <= BUFFER + 1; length++) {
      assertThat(CsvRecord.scan("x".repeat(length) + "\r\n1,2\r\n", ',', 2))
          .containsExactly(
              CsvRecord.fault(1, "longer than 131072 bytes"), CsvRecord.of(2, "1", "2"));
    }
  }

  @Test
  void bytesMayComeFewAtATime() throws IOException {
    String text = "a,b\n\"1\r\n\",é\r\n2\r\n".repeat(10_000);
    Random random = new Random(3);

    assertThat(CsvRecord.scan(new Trickle(bytes(text), random), ',', 2))
        .isEqualTo(CsvRecord.scan(text, ',', 2));
  }

  @Test
  void aLineOf200MegabytesIsPassedOver() throws IOException {
    InputStream text =
        new SequenceInputStream(
            new SequenceInputStream(bytes("a,b\n1,"), new Endless().first(200L << 20)),
            bytes("\n3,z\n"));

    assertThat(CsvRecord.scan(text, ',', 2))
        .containsExactly(
            CsvRecord.of(1, "a", "b"),
            CsvRecord.fault(2, "longer than 131072 bytes"),
            CsvRecord.of(3, "3", "z"));
  }

  @Test
  void faultsCostNoMoreThanRecords() {
    int lines = 2_000_000;

    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(count(bytes("1,2\n".repeat(lines)))).isEqualTo(lines));
  }

  @Test
  void aSlowerReaderFindsTheSame() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      String text = text(random);
      for (int width : new int[] {ANY_WIDTH, 1, 2}) {
        assertThat(CsvRecord.scan(text, ',', width))
            .as("%s, width %d", text, width)
            .isEqualTo(NaiveCsv.read(text, ',', width));
      }
    }
  }

  private static String text(Random random) {
    char[] text = new char[random.nextInt(25)];
    for (int i = 0; i < text.length; i++) {
      text[i] = "a,\"\n\ré".charAt(random.nextInt(6));
    }
    return new String(text);
  }

  private static List<CsvRecord> read(String text) throws IOException {
    return read(text, ',');
  }

  /** Returns the records, each as wide as the first. */
  private static List<CsvRecord> read(String text, char delimiter) throws IOException {
    int width = CsvRecord.scan(text, delimiter, ANY_WIDTH).get(0).fields().size();
    return CsvRecord.scan(text, delimiter, width);
  }

  /** Returns so many bytes of whole records. */
  private static String filler(int bytes) {
    String record = "0123456789,0123456789\n";
    int records = bytes / record.length();
    int rest = bytes % record.length();
    return record.repeat(records - 1) + "x".repeat(rest) + record;
  }

  private static long line(String filler) {
    return 1 + filler.chars().filter(c -> c == '\n').count();
  }

  private static int count(InputStream bytes) throws IOException {
    try (CsvScanner scanner = new CsvScanner(bytes, ',', 0, 1)) {
      scanner.expectWidth(3);
      int faults = 0;
      while (scanner.next()) {
        faults += scanner.fault().isEmpty() ? 0 : 1;
      }
      return faults;
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same letter for ever. */
  static final class Endless extends InputStream {
    InputStream first(long bytes) throws IOException {
      return BoundedInputStream.builder().setInputStream(this).setMaxCount(bytes).get();
    }

    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      Arrays.fill(into, from, from + length, (byte) 'x');
      return length;
    }
  }

  /** Gives a few bytes at a time. */
  private static final class Trickle extends InputStream {
    private final InputStream bytes;
    private final Random random;

    Trickle(InputStream bytes, Random random) {
      this.bytes = bytes;
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return bytes.read(into, from, Math.min(length, 1 + random.nextInt(7)));
    }
  }
}
