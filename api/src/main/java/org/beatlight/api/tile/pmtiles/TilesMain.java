package org.beatlight.api.tile.pmtiles;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.beatlight.api.disclosure.Disclosure;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.StoredPublication;
import org.beatlight.api.tile.MergedTiles;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the tiles of a city's publication into one file. */
@Command(
    name = "tiles",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the tiles of a city's current publication into a PMTiles archive,",
      "which any web server can serve as it is."
    })
public final class TilesMain implements Callable<Integer> {
  @Mixin private CityOption city = new CityOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.pmtiles",
      description = "the archive; one that is there is replaced")
  private Path out = Path.of("");

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      description = "layers, between commas (default: all)")
  private List<String> layers = MergedTiles.names();

  @Option(
      names = "--max-zoom",
      defaultValue = "14",
      paramLabel = "N",
      description = "the closest zoom, 0 to 14 (default: ${DEFAULT-VALUE})")
  private int maxZoom;

  @Option(
      names = "--everything",
      description = {
        "true counts and places, as those see who are cleared: not for the public",
        "(default: what anybody may see)"
      })
  private boolean everything;

  @Spec private @Nullable CommandSpec spec;

  /** Exits with 2 for wrong usage or settings, 1 where the store cannot be read. */
  public static void main(String... args) {
    System.exit(Commands.run(new TilesMain(), args));
  }

  @Override
  public Integer call() throws IOException {
    City settings = city.readWithoutData();
    requireKnown();
    Snapshot snapshot = published(settings);
    Header.Counts counts = write(snapshot);
    console()
        .getOut()
        .printf(
            "%s: %d tiles of %s, %d of them different, %d bytes%n",
            out, counts.tiles(), settings.name(), counts.contents(), Files.size(out));
    console().getOut().flush();
    return 0;
  }

  /** Returns what is written: the public's edition, unless everything was asked for. */
  private Snapshot published(City settings) {
    Snapshot full = StoredPublication.require(settings.store());
    return everything
        ? full
        : new Disclosure(settings, new OperationsStore(settings)::salt).of(full).disclosed();
  }

  private void requireKnown() {
    for (String layer : layers) {
      if (!MergedTiles.names().contains(layer)) {
        throw wrong(
            "--layers: expected some of %s, got \"%s\""
                .formatted(String.join(", ", MergedTiles.names()), layer));
      }
    }
    if (maxZoom < 0 || maxZoom > MergedTiles.MAX_ZOOM) {
      throw wrong("--max-zoom: expected 0 to %d, got %d".formatted(MergedTiles.MAX_ZOOM, maxZoom));
    }
  }

  private Header.Counts write(Snapshot snapshot) throws IOException {
    PrintWriter err = console().getErr();
    try {
      return new Archive(snapshot, MergedTiles.of(snapshot, layers), maxZoom)
          .write(
              out,
              (zoom, tiles) -> {
                err.printf("zoom %d of %d: %d tiles%n", zoom, maxZoom, tiles);
                err.flush();
              });
    } catch (IllegalArgumentException e) {
      throw new RunFailedException(
          "%s: %s, layers %s".formatted(out, e.getMessage(), String.join(", ", layers)), e);
    } catch (IOException e) {
      throw new RunFailedException("expected to write %s: %s".formatted(out, e), e);
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(console(), sentence);
  }

  private CommandLine console() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
