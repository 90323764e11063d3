package org.beatlight.ingest.job;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beatlight.core.contract.InputFile;
import org.beatlight.ingest.area.AreaLayers;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;
import org.beatlight.ingest.source.InputFiles;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceFiles;
import org.beatlight.ingest.source.SourceSplit;
import org.beatlight.ingest.source.SourceSplits;
import org.beatlight.settings.City;

/**
 * What a city's settings name, looked at before any work.
 *
 * @param sources the files of all sources, in the order of the settings
 * @param splits the pieces in which they are read
 * @param layers every version of every area layer, in degrees
 * @param checked every file once, with its checksum
 */
record CityInputs(
    List<SourceFile> sources,
    List<SourceSplit> splits,
    List<LayerVersion> layers,
    List<BackdropFeature> backdrop,
    List<InputFile> checked) {

  /**
   * Looks at all inputs.
   *
   * @throws org.beatlight.settings.SettingsException if something that the settings name is not
   *     there
   * @throws org.beatlight.settings.RunFailedException if a file is not what it should be
   */
  static CityInputs of(City city) {
    List<SourceFile> sources = SourceFiles.of(city);
    List<InputFile> checked = files(city).stream().map(file -> checked(city, file)).toList();
    return new CityInputs(
        sources,
        SourceSplits.of(sources),
        AreaLayers.read(city.areas()),
        BackdropFeature.read(city.backdrop(), city.file()),
        checked);
  }

  /** Returns the layer versions of the beats, the earliest first. */
  List<LayerVersion> beats() {
    return layers.stream().filter(layer -> layer.layer().equals(City.BEAT_LAYER)).toList();
  }

  private static InputFile checked(City city, Path file) {
    Path folder = city.file().toAbsolutePath().resolveSibling("");
    InputFile input = InputFiles.check(file);
    return new InputFile(SourceFiles.name(file, folder), input.bytes(), input.sha256());
  }

  private static Set<Path> files(City city) {
    Set<Path> files = new LinkedHashSet<>();
    city.sources().forEach(source -> files.addAll(source.feed().files()));
    city.areas()
        .forEach(
            layer -> layer.versions().forEach(version -> files.addAll(version.feed().files())));
    city.backdrop().ifPresent(files::add);
    return files;
  }
}
