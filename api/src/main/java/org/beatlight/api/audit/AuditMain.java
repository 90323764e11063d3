package org.beatlight.api.audit;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows who asked what, and whether the log of it is whole. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows who asked what with a token, and whether the log of it is whole.")
public final class AuditMain implements Runnable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ROOT);

  @Spec private @Nullable CommandSpec spec;

  /** Exits with 2 for wrong usage or settings, 1 where the log is broken or cannot be read. */
  public static void main(String... args) {
    System.exit(Commands.run(new AuditMain(), args));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "expected list or verify");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the last requests with a token.")
  int list(
      @Mixin CityOption city,
      @Option(
              names = "--last",
              defaultValue = "50",
              paramLabel = "N",
              description = "how many (default: ${DEFAULT-VALUE})")
          int last) {
    City settings = city.readWithoutData();
    List<AuditReader.Numbered> entries = new AuditReader(new OperationsStore(settings)).last(last);
    entries.forEach(entry -> out().println(line(entry, settings.zone())));
    out().flush();
    return 0;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Checks that no entry was changed, left out or put in.",
        "A log that was cut and rewritten whole shows only against an end that was noted before."
      })
  int verify(@Mixin CityOption city, @ArgGroup(exclusive = false) @Nullable Noted noted) {
    AuditChain before = noted == null ? AuditChain.EMPTY : noted.chain();
    AuditChain chain = new AuditReader(new OperationsStore(city.readWithoutData())).verify(before);
    out().printf("%d entries, head %s%n", chain.entries(), chain.hash());
    out().flush();
    return 0;
  }

  /** An end of the chain that was noted before. */
  static final class Noted {
    @Option(
        names = "--head",
        required = true,
        paramLabel = "HASH",
        description = "the head that was told then")
    private String head = "";

    @Option(
        names = "--entries",
        required = true,
        paramLabel = "N",
        description = "the number of entries that was told then")
    private long entries;

    AuditChain chain() {
      return new AuditChain(entries, head);
    }
  }

  private static String line(AuditReader.Numbered numbered, ZoneId zone) {
    AuditEntry entry = numbered.entry();
    return "%d  %s  %s  %s  %d  %s %s  %s"
        .formatted(
            numbered.number(),
            TIME.format(entry.at().atZone(zone)),
            entry.subject().isEmpty() ? "unknown" : entry.subject(),
            entry.role(),
            entry.status(),
            entry.method(),
            entry.path(),
            entry.publication().map(id -> "publication " + id).orElse("no publication"));
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
