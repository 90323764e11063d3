package org.beatlight.api.tile.pmtiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.TinyPublication;
import org.beatlight.api.tile.MergedTiles;
import org.beatlight.api.tile.Node;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Archives as the reader of those who made the format sees them. */
class ArchiveTest {
  @TempDir private Path folder;
  private Snapshot snapshot;

  @BeforeEach
  void load() throws SQLException {
    snapshot = TinyPublication.snapshot(1);
  }

  @Test
  void everyTileIsReadBackAsItWasMade() throws IOException {
    MergedTiles tiles = MergedTiles.of(snapshot, List.of("beats", "hotspots", "events", "trend"));
    assertReadBack(tiles, 14, Limits.FORMAT);
  }

  @Test
  void leavesAreFoundFromARootThatIsTooShortForAllTiles() throws IOException {
    JsonNode header = assertReadBack(all(snapshot), 14, new Limits(200, 16));

    assertThat(header.get("numTileEntries").asLong()).isGreaterThan(100);
    assertThat(header.get("numAddressedTiles").asLong()).isGreaterThan(2000); // many are equal
    assertThat(header.get("leafDirectoryLength").asLong()).isGreaterThan(400);
    assertThat(header.get("rootDirectoryLength").asLong()).isLessThanOrEqualTo(200);
  }

  @Test
  void headerAndMetadataTellWhatTheArchiveHolds() throws IOException {
    Path file = write(MergedTiles.of(snapshot, List.of("beats")), 12, Limits.FORMAT);

    JsonNode told = read(file, List.of()).get(0);

    JsonNode header = told.get("header");
    assertThat(header.get("specVersion").asInt()).isEqualTo(3);
    assertThat(header.get("clustered").asBoolean()).isTrue();
    assertThat(header.get("tileType").asInt()).isEqualTo(1);
    assertThat(header.get("minZoom").asInt()).isZero();
    assertThat(header.get("maxZoom").asInt()).isEqualTo(12);
    assertThat(header.get("minLon").asDouble()).isEqualTo(-87.7);
    assertThat(header.get("minLat").asDouble()).isEqualTo(41.8);
    assertThat(header.get("maxLon").asDouble()).isEqualTo(-87.68);
    assertThat(header.get("maxLat").asDouble()).isEqualTo(41.82);
    JsonNode metadata = told.get("metadata");
    assertThat(metadata.get("name").asString()).isEqualTo("Tiny");
    assertThat(metadata.get("fingerprint").asString()).isEqualTo(snapshot.fingerprint());
    assertThat(metadata.get("vector_layers").valueStream().map(layer -> layer.get("id").asString()))
        .containsExactly("beats", "beat_labels");
    assertThat(metadata.get("vector_layers").get(0).get("maxzoom").asInt()).isEqualTo(12);
  }

  @Test
  void equalPublicationsGiveEqualFiles() throws IOException, SQLException {
    byte[] first = Files.readAllBytes(write(all(snapshot), 13, Limits.FORMAT));
    snapshot = TinyPublication.snapshot(1);

    assertThat(Files.readAllBytes(write(all(snapshot), 13, Limits.FORMAT))).isEqualTo(first);
  }

  @Test
  void anArchiveIsReplacedWholeOrNotAtAll() throws IOException {
    Path file = write(all(snapshot), 3, Limits.FORMAT);
    byte[] before = Files.readAllBytes(file);
    Archive broken = new Archive(snapshot, all(snapshot), 3);

    assertThatThrownBy(
            () ->
                broken.write(
                    file,
                    (zoom, tiles) -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static MergedTiles all(Snapshot snapshot) {
    return MergedTiles.of(snapshot, MergedTiles.names());
  }

  private JsonNode assertReadBack(MergedTiles tiles, int maxZoom, Limits limits)
      throws IOException {
    List<TileAddress> asked = new ArrayList<>();
    for (int zoom = 0; zoom <= maxZoom; zoom++) {
      asked.addAll(TileCover.of(tiles.bounds(), zoom));
    }
    asked.add(new TileAddress(5, 0, 0)); // far away

    List<JsonNode> read = read(write(tiles, maxZoom, limits), asked);

    assertThat(read).hasSize(asked.size() + 1);
    long found = 0;
    for (int i = 0; i < asked.size(); i++) {
      byte[] packed = tiles.gzip(asked.get(i));
      byte[] tile = Base64.getDecoder().decode(read.get(i + 1).asString());
      assertThat(tile).as(asked.get(i).toString()).isEqualTo(unpack(packed));
      found += tile.length > 0 ? 1 : 0;
    }
    JsonNode header = read.get(0).get("header");
    assertThat(header.get("numAddressedTiles").asLong()).isEqualTo(found).isPositive();
    return header;
  }

  private Path write(MergedTiles tiles, int maxZoom, Limits limits) throws IOException {
    Path file = folder.resolve("city.pmtiles");
    new Archive(snapshot, tiles, maxZoom, limits).write(file, (zoom, count) -> {});
    return file;
  }

  private List<JsonNode> read(Path file, List<TileAddress> asked) throws IOException {
    List<String> lines =
        asked.stream().map(tile -> tile.z() + " " + tile.x() + " " + tile.y()).toList();
    Path input = Files.write(folder.resolve("asked"), lines);
    List<String> said = Node.run("read-archive.mjs", input, Stream.of(file.toString()));
    Files.delete(input);
    List<JsonNode> read = new ArrayList<>(List.of(new JsonMapper().readTree(said.get(0))));
    said.stream().skip(1).forEach(line -> read.add(new JsonMapper().readTree('"' + line + '"')));
    return read;
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    if (packed.length == 0) {
      return packed;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
