package org.beatlight.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of a {@link SpooledTable}. */
final class SpooledRecords implements Records {
  /** Takes any text back that a database gave. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  private final MappingIterator<JsonNode> lines;
  private final JsonNode head;
  private long number;

  private SpooledRecords(MappingIterator<JsonNode> lines) throws IOException {
    this.lines = lines;
    head = lines.nextValue();
  }

  static Records open(SpooledTable table) {
    try {
      return new SpooledRecords(MAPPER.readerFor(JsonNode.class).readValues(table.file().toFile()));
    } catch (IOException e) {
      throw InputBytes.unreadable(table.file(), e);
    }
  }

  @Override
  public List<String> columns() {
    return texts(head.get(SpooledTable.COLUMNS));
  }

  @Override
  public Optional<String> shapeName() {
    return texts(head.get(SpooledTable.SHAPE)).stream().findFirst();
  }

  @Override
  public Optional<String> crs() {
    return texts(head.get(SpooledTable.CRS)).stream().findFirst();
  }

  @Override
  public @Nullable TextRecord next() throws IOException {
    if (!lines.hasNextValue()) {
      return null;
    }

    JsonNode line = lines.nextValue();
    number++;
    return line.isArray()
        ? new TextRecord(number, texts(line), "")
        : new TextRecord(number, List.of(), line.textValue());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>(array.size());
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
