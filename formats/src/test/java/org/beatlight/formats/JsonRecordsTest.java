package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordsTest {
  @TempDir Path folder;

  @Test
  void aLineIsARecordAndBlankLinesAreNone() throws IOException {
    FileInput input =
        json("\uFEFF{\"id\": 1, \"kind\": \"theft\"}\n\n{\"id\": 2, \"kind\": \"fire\"}");

    assertThat(Reading.columns(input)).containsExactly("id", "kind");
    assertThat(Reading.all(input)).containsExactly(record(1, "1", "theft"), record(3, "2", "fire"));
  }

  @Test
  void anArrayIsReadAsItsObjects() throws IOException {
    FileInput input = json(" [{\"id\": 1},\n {\"id\": 2}]\n");

    assertThat(Reading.all(input)).containsExactly(record(1, "1"), record(2, "2"));
  }

  @Test
  void columnsAreThoseOfAllRecords() throws IOException {
    FileInput input = json("{\"a\": 1}\n{\"b\": 2, \"a\": 3}\n{}\n{\"c\": 4}");

    assertThat(Reading.columns(input)).containsExactly("a", "b", "c");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1", "", ""),
            record(2, "3", "2", ""),
            record(3, "", "", ""),
            record(4, "", "", "4"));
  }

  @Test
  void valuesAreWrittenPlainly() throws IOException {
    FileInput input =
        json(
            "[{\"whole\": 12.0, \"large\": 1.5e3, \"small\": 1e-7, \"exact\": 41.881832123456789012,"
                + " \"huge\": 1e999999999, \"long\": 12345678901234567890, \"zero\": -0.0,"
                + " \"yes\": true, \"none\": null, \"nan\": NaN, \"text\": \" a\\\"b \","
                + " \"at\": {\"x\": 1, \"to\": {\"y\": \"é\"}}, \"list\": [1, {\"a\": \"b\"}], \"empty\": {}}]");

    assertThat(Reading.columns(input))
        .containsExactly(
            "whole", "large", "small", "exact", "huge", "long", "zero", "yes", "none", "nan",
            "text", "at.x", "at.to.y", "list");
    assertThat(Reading.all(input))
        .containsExactly(
            record(
                1,
                "12",
                "1500",
                "0.0000001",
                "41.881832123456789012",
                "1E+999999999",
                "12345678901234567890",
                "0",
                "true",
                "",
                "",
                " a\"b ",
                "1",
                "é",
                "[1,{\"a\":\"b\"}]"));
  }

  @Test
  void aLineThatIsCutOffSpoilsNoOther() throws IOException {
    FileInput input = json("{\"id\": 1}\n{\"id\": 2, \"ki\n[3]\n{\"id\": 4} x\n{\"id\": 5}\n");

    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1"),
            fault(2, "expected a JSON object, got text that is no whole JSON"),
            fault(3, "expected a JSON object, got an array"),
            fault(4, "expected a JSON object, got text that is no whole JSON"),
            record(5, "5"));
  }

  @Test
  void anElementThatIsNoObjectSpoilsNoOther() throws IOException {
    FileInput input = json("[{\"id\": 1}, 2, null, \"x\", {\"id\": 5}]");

    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1"),
            fault(2, "expected a JSON object, got a number"),
            fault(3, "expected a JSON object, got null"),
            fault(4, "expected a JSON object, got a text"),
            record(5, "5"));
  }

  @Test
  void anArrayThatIsCutOffIsRefusedAtOnce() throws IOException {
    FileInput input = json("[{\"id\": 1},\n{\"id\"");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file() + " line 2 column 6: expected JSON to its end, but it is cut short");
  }

  @Test
  void twoArraysInOneFileAreRefused() throws IOException {
    FileInput input = json("[{\"id\": 1}]\n[{\"id\": 2}]");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .hasMessage(
            input.file()
                + " line 2: expected the end of the file after the first JSON value, got more");
  }

  @Test
  void anObjectOverSeveralLinesIsRefused() throws IOException {
    FileInput input = json("{\n  \"id\": 1\n}\n");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .hasMessage(
            input.file()
                + " line 1: expected JSON with one object a line or an array of objects, got an"
                + " object over several lines");
  }

  @Test
  void namesThatHoldDataAreRefused() throws IOException {
    Path file = folder.resolve("names.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i <= 10_000; i++) {
        out.write("{\"%d\": 1}%n".formatted(i));
      }
    }

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.JSON, file)))
        .hasMessage(
            file + ": expected records that share their columns, got more than 10000 columns");
  }

  @Test
  void aLineTooLongToBeARecordIsAFaultAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"id\": 1}\n");
      writeLong(out, 5 << 20);
      out.write("\n{\"id\": 3, \"text\": \"\"}\n");
    }

    assertThat(Reading.all(new FileInput(Format.JSON, file)))
        .containsExactly(
            record(1, "1", ""),
            fault(2, "expected at most 4194304 characters, got more"),
            record(3, "3", ""));
  }

  @Test
  void anElementTooLongToBeARecordIsRefused() throws IOException {
    Path file = folder.resolve("long.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("[");
      writeLong(out, 5 << 20);
      out.write("]");
    }

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.JSON, file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining(file + " line 1 column ")
        .hasMessageEndingWith("expected JSON with records of at most 4194304 characters, got more");
  }

  @Test
  void valuesThatAreNestedTooDeeplyAreFaults() throws IOException {
    FileInput input = json("{\"id\": 1}\n{\"id\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}");

    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1"), fault(2, "expected a JSON object, got text that is no whole JSON"));
  }

  @Test
  void open311RequestsKeepTheirNames() throws IOException {
    String request =
        """
        {"service_request_id": "14-1", "status": "open", "service_code": "4fd3b656e750846c53000004",
         "service_name": "Pothole in Street", "requested_datetime": "2014-01-02T03:04:05-06:00",
         "updated_datetime": null, "lat": 41.9, "long": -87.7, "address": "",
         "extended_attributes": {"channel": "phone"}}
        """;
    FileInput bare = write("bare.json", Format.OPEN311, "[" + request + "]");
    FileInput wrapped =
        write(
            "wrapped.json",
            Format.OPEN311,
            "{\"count\": 1, \"paging\": {\"next\": [1]}, \"service_requests\": [" + request + "]}");
    List<String> values =
        List.of(
            "14-1",
            "open",
            "4fd3b656e750846c53000004",
            "Pothole in Street",
            "2014-01-02T03:04:05-06:00",
            "",
            "41.9",
            "-87.7",
            "",
            "phone");

    assertThat(Reading.columns(bare))
        .containsExactly(
            "service_request_id",
            "status",
            "service_code",
            "service_name",
            "requested_datetime",
            "updated_datetime",
            "lat",
            "long",
            "address",
            "extended_attributes.channel");
    assertThat(Reading.all(bare)).containsExactly(new TextRecord(1, values, ""));
    assertThat(Reading.all(wrapped)).isEqualTo(Reading.all(bare));
  }

  @Test
  void open311WithoutRequestsIsRefused() throws IOException {
    FileInput input = write("other.json", Format.OPEN311, "{\"errors\": [{\"code\": 403}]}");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .hasMessage(input.file() + ": expected Open311 service requests as JSON, got other JSON");
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    Path file = Reading.gzip(folder.resolve("packed.bin"), "{\"id\": 1}\n");

    assertThat(Reading.all(new FileInput(Format.JSON, file))).containsExactly(record(1, "1"));
  }

  private static void writeLong(BufferedWriter out, int length) throws IOException {
    out.write("{\"text\": \"");
    String part = "0123456789".repeat(100);
    for (int written = 0; written < length; written += part.length()) {
      out.write(part);
    }
    out.write("\"}");
  }

  private FileInput json(String text) throws IOException {
    return write("records.json", Format.JSON, text);
  }

  private FileInput write(String name, Format format, String text) throws IOException {
    return new FileInput(format, Files.writeString(folder.resolve(name), text));
  }
}
