package org.beatlight.ingest.job;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.beatlight.core.contract.InputFile;
import org.beatlight.ingest.area.AreaLayers;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;
import org.beatlight.ingest.source.InputChecks;
import org.beatlight.ingest.source.QuerySpool;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceFiles;
import org.beatlight.ingest.source.SourceSplit;
import org.beatlight.ingest.source.SourceSplits;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.SourceSettings;

/**
 * What a city's settings name, looked at before any work.
 *
 * @param sources the files of all sources, in the order of the settings
 * @param splits the pieces in which they are read
 * @param layers every version of every area layer, in degrees
 * @param checked every file once, with its checksum, and every query ({@link InputChecks})
 * @param settings the checksum of the settings file and of every file that belongs to it
 */
record CityInputs(
    List<SourceFile> sources,
    List<SourceSplit> splits,
    List<LayerVersion> layers,
    List<BackdropFeature> backdrop,
    List<InputFile> checked,
    String settings) {

  /**
   * Looks at all inputs.
   *
   * @param queries holds what they return until the load is made
   * @throws org.beatlight.settings.SettingsException if something that the settings name is not
   *     there
   * @throws org.beatlight.settings.RunFailedException if a file is not what it should be
   */
  static CityInputs of(City city, QuerySpool queries) {
    List<SourceFile> sources = SourceFiles.of(city, queries);
    CompletableFuture<List<InputFile>> checked =
        CompletableFuture.supplyAsync(() -> checked(city, queries)); // a second core's work
    return new CityInputs(
        sources,
        SourceSplits.of(sources),
        AreaLayers.read(city.areas()),
        BackdropFeature.read(city.backdrop(), city.file()),
        result(checked),
        InputChecks.sum(CityFile.files(city.file())));
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException told ? told : e;
    }
  }

  /** Returns the layer versions of the beats, the earliest first. */
  List<LayerVersion> beats() {
    return layers.stream().filter(layer -> layer.layer().equals(City.BEAT_LAYER)).toList();
  }

  private static List<InputFile> checked(City city, QuerySpool queries) {
    Path folder = city.file().toAbsolutePath().resolveSibling("");
    Set<InputFile> checked = new LinkedHashSet<>();
    for (SourceSettings source : city.sources()) {
      SourceFiles.inputs(source, queries)
          .forEach(input -> checked.addAll(InputChecks.of(input, folder, source.name())));
    }
    for (AreaLayerSettings layer : city.areas()) {
      for (Version version : layer.versions()) {
        String name = layer.layer() + version.from().map(from -> " " + from).orElse("");
        checked.addAll(InputChecks.of(AreaLayers.input(version), folder, name));
      }
    }
    BackdropFeature.input(city.backdrop(), city.file())
        .ifPresent(input -> checked.addAll(InputChecks.of(input, folder, "")));
    return List.copyOf(checked);
  }
}
