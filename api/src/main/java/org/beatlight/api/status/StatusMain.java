package org.beatlight.api.status;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a city's store and lake hold. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Lists a city's publications and the quality report of the last ingest.")
public final class StatusMain implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @Mixin private CityOption city = new CityOption();

  @Option(names = "--json", description = "as JSON, for programs")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /** Exits with 2 for wrong usage or settings, 1 where the store or the lake cannot be read. */
  public static void main(String... args) {
    System.exit(Commands.run(new StatusMain(), args));
  }

  @Override
  public Integer call() {
    City settings = city.readWithoutData();
    StatusReport report =
        new StatusReport(
            settings.name(),
            StoreName.of(settings.store()),
            StoreStatus.read(settings.store()),
            LakeStatus.read(settings.lake()).orElse(null));
    String text = StatusText.of(report, settings.zone());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(json ? JSON.writeValueAsString(report) + System.lineSeparator() : text);
    out.flush();
    return 0;
  }
}
