package org.beatlight.ingest.samplecity;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.beatlight.settings.Commands;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the generated city Riverbend into a folder: {@code --out DIR [--seed N]}. Exit status 0
 * when written, 1 when the folder cannot be written, 2 for wrong usage.
 */
@Command(
    name = "sample-city",
    mixinStandardHelpOptions = true,
    description = "Writes the generated city Riverbend: feeds, maps, settings and planted truth.")
public final class SampleCityMain implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "the folder to write, made where it is missing")
  private @Nullable Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "equal seeds give equal bytes (default: ${DEFAULT-VALUE})")
  private long seed;

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(Commands.run(new SampleCityMain(), args));
  }

  @Override
  public Integer call() {
    Path folder = Objects.requireNonNull(out, "picocli sets --out");
    SampleCity city = SampleCity.of(seed);
    try {
      new CityWriter(folder).write(city);
    } catch (IOException e) {
      throw new RunFailedException(
          "expected to write the city into " + folder + ", got " + e.getMessage(), e);
    }
    say(city, folder);
    return 0;
  }

  private void say(SampleCity city, Path folder) {
    PrintWriter console =
        Objects.requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    console.printf(
        "Riverbend is in %s: %d beats, %d incident rows, %d concern rows; settings in city.yaml%n",
        folder,
        city.town().today().areas().size(),
        city.incidents().feed().rows().size(),
        city.concerns().feed().rows().size());
    console.flush();
  }
}
