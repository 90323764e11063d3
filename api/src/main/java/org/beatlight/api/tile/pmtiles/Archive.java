package org.beatlight.api.tile.pmtiles;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.MergedTiles;
import org.beatlight.api.tile.pmtiles.Header.Section;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/**
 * An archive that is being written: the same tiles give the same bytes. The file is there when it
 * is whole, and not before.
 */
final class Archive {
  private final Snapshot snapshot;
  private final MergedTiles tiles;
  private final int maxZoom;
  private final Limits limits;

  Archive(Snapshot snapshot, MergedTiles tiles, int maxZoom) {
    this(snapshot, tiles, maxZoom, Limits.FORMAT);
  }

  /** Takes limits that are not higher than the format's. */
  Archive(Snapshot snapshot, MergedTiles tiles, int maxZoom, Limits limits) {
    this.snapshot = snapshot;
    this.tiles = tiles;
    this.maxZoom = maxZoom;
    this.limits = limits;
  }

  /** Is told of every zoom that is done, with the number of its tiles that show something. */
  interface Progress {
    void done(int zoom, long tiles);
  }

  /**
   * Writes the archive, in place of one that is there.
   *
   * @throws IllegalArgumentException if no tile shows anything: an archive cannot be empty
   */
  Header.Counts write(Path file, Progress progress) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Header.Counts counts;
      try (RandomAccessFile out = new RandomAccessFile(part.toFile(), "rw")) {
        out.setLength(0);
        counts = write(out, progress);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return counts;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Header.Counts write(RandomAccessFile file, Progress progress) throws IOException {
    Envelope bounds = tiles.bounds();
    TileData data = writeTiles(file, bounds, progress);
    if (data.length() == 0) {
      throw new IllegalArgumentException("expected layers that show something, got none that do");
    }

    byte[] metadata = Metadata.pack(snapshot, tiles, maxZoom);
    Directories directories = Directories.of(data.entries(), limits);
    Section contents = new Section(Limits.START, data.length());
    Section told = new Section(contents.end(), metadata.length);
    Section leaves = new Section(told.end(), directories.leaves().length);
    file.write(metadata);
    file.write(directories.leaves());
    Section root = new Section(Header.LENGTH, directories.root().length);
    Header.Sections sections = new Header.Sections(root, told, leaves, contents);
    file.seek(0);
    file.write(new Header(sections, data.counts(), maxZoom, bounds).toBytes());
    file.write(directories.root());
    return data.counts();
  }

  private TileData writeTiles(RandomAccessFile file, Envelope bounds, Progress progress)
      throws IOException {
    file.seek(Limits.START);
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file.getChannel()));
    TileData data = new TileData(out);
    for (int zoom = 0; zoom <= maxZoom && !bounds.isNull(); zoom++) {
      long before = data.counts().tiles();
      for (TileAddress tile : TileCover.of(bounds, zoom)) {
        data.addIfAny(TileId.of(tile), tiles.gzip(tile));
      }
      progress.done(zoom, data.counts().tiles() - before);
    }
    out.flush();
    return data;
  }
}
