package org.beatlight.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/** JSON objects without shapes: lines, an array, or Open311 service requests. */
final class JsonRows implements Rows {
  /** What some servers wrap their array in. */
  private static final String SERVICE_REQUESTS = "service_requests";

  private final List<String> columns;
  private final JsonItems items;

  private JsonRows(List<String> columns, JsonItems items) {
    this.columns = columns;
    this.items = items;
  }

  /** Opens lines or an array of objects; the first character tells them apart. */
  static JsonRows open(FileInput input, FileHead head) throws IOException {
    return head.startsWith("[")
        ? open(input, () -> new JsonArray(input, "", JsonText.LONGEST_RECORD))
        : open(input, () -> new JsonLines(input.file()));
  }

  /** Opens the answer of an Open311 GeoReport v2 server to a request for service requests. */
  static JsonRows openServiceRequests(FileInput input) throws IOException {
    return open(input, () -> new JsonArray(input, SERVICE_REQUESTS, JsonText.LONGEST_RECORD));
  }

  private static JsonRows open(FileInput input, JsonItems.Source source) throws IOException {
    ColumnUnion union = new ColumnUnion(input.words());
    try (JsonItems items = source.open()) {
      JsonItem item = items.next();
      while (item != null) {
        union.add(JsonText.columns(item.object()).keySet());
        item = items.next();
      }
      if (items instanceof JsonArray array && !array.found()) {
        throw new RunFailedException(
            "%s: expected %s, got other JSON"
                .formatted(input.words(), Formats.words(input.format())));
      }
    }
    return new JsonRows(union.names(), source.open());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<String> shapeName() {
    return Optional.empty();
  }

  @Override
  public Optional<String> crs() {
    return Optional.empty();
  }

  @Override
  public @Nullable Row next() throws IOException {
    JsonItem item = items.next();
    if (item == null) {
      return null;
    }
    if (!item.fault().isEmpty()) {
      return Row.faulty(item.number(), item.fault());
    }

    return Row.of(
        item.number(), ColumnUnion.values(columns, JsonText.columns(item.object())), null);
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
