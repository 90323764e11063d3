package org.beatlight.method;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.beatlight.method.area.GiStarMethod;
import org.beatlight.method.area.GiniMethod;
import org.beatlight.method.area.LocalMoranMethod;
import org.beatlight.method.change.ChangeTestMethod;
import org.beatlight.method.change.WddMethod;
import org.beatlight.method.cluster.DbscanMethod;
import org.beatlight.method.cluster.EllipseMethod;
import org.beatlight.method.cluster.HdbscanMethod;
import org.beatlight.method.cluster.NnhMethod;
import org.beatlight.method.cluster.StDbscanMethod;
import org.beatlight.method.cluster.StacMethod;
import org.beatlight.method.forecast.PaiMethod;
import org.beatlight.method.robust.RobustMethod;
import org.beatlight.method.spacetime.KnoxMethod;
import org.beatlight.method.spacetime.MannKendallMethod;
import org.beatlight.method.surface.KdeMethod;
import org.beatlight.method.time.AoristicMethod;
import org.beatlight.settings.Commands;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs a method on a file; alone, lists the methods. */
@Command(
    name = "beatlight method",
    mixinStandardHelpOptions = true,
    description =
        "Runs a method on a file, without a city. NAME --help explains a method's parameters.",
    subcommands = {
      AoristicMethod.class,
      ChangeTestMethod.class,
      DbscanMethod.class,
      EllipseMethod.class,
      GiStarMethod.class,
      GiniMethod.class,
      HdbscanMethod.class,
      KdeMethod.class,
      KnoxMethod.class,
      LocalMoranMethod.class,
      MannKendallMethod.class,
      NnhMethod.class,
      PaiMethod.class,
      RobustMethod.class,
      StDbscanMethod.class,
      StacMethod.class,
      WddMethod.class
    })
public final class MethodMain implements Callable<Integer> {
  private static final int HELP_WIDTH = 100;

  @Unmatched private List<String> unknown = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  MethodMain() {}

  /** Exits with 2 for wrong usage, 1 where the data are not what they should be. */
  public static void main(String... args) {
    System.exit(Commands.run(commandLine(), System.getenv(), args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new MethodMain())
        .setUsageHelpWidth(HELP_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    Map<String, CommandLine> methods = line.getSubcommands();
    if (!unknown.isEmpty()) {
      throw new ParameterException(
          line,
          "expected one of the methods %s, got %s"
              .formatted(String.join(", ", methods.keySet()), unknown.get(0)));
    }

    PrintWriter out = line.getOut();
    out.print(
        methods.entrySet().stream()
            .map(m -> "%-14s %s\n".formatted(m.getKey(), firstLine(m.getValue())))
            .collect(Collectors.joining()));
    out.flush();
    return 0;
  }

  private static String firstLine(CommandLine method) {
    return method.getCommandSpec().usageMessage().description()[0];
  }
}
