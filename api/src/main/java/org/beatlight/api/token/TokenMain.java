package org.beatlight.api.token;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives out tokens, lists them and takes them back. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Gives out tokens to those who may see more than the public, and takes them back.")
public final class TokenMain implements Runnable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT);

  @Spec private @Nullable CommandSpec spec;

  /** Exits with 2 for wrong usage or settings, 1 where the store cannot be reached. */
  public static void main(String... args) {
    System.exit(Commands.run(new TokenMain(), args));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "expected create, list or revoke");
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Gives out a token: its text on standard output, this once and never again.")
  int create(@Mixin CityOption city, @Mixin WishOptions options) {
    City settings = city.readWithoutData();
    LocalTokens.Wish wish = options.wish(settings.store());
    LocalTokens.Given given = tokens(settings).give(wish);
    LocalToken token = given.token();
    err()
        .printf(
            "token %s: %s%s, good until %s; its text is shown this once:%n",
            token.id(),
            wish.role().code(),
            wish.beats().isEmpty() ? "" : " of " + String.join(", ", wish.beats()),
            DAY.format(token.validity().expires().atZone(settings.zone())));
    err().flush();
    out().println(given.text());
    out().flush();
    return 0;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the tokens that were given out.")
  int list(@Mixin CityOption city) {
    City settings = city.readWithoutData();
    out().print(TokenList.of(tokens(settings).all(), settings.zone(), Instant.now()));
    out().flush();
    return 0;
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Takes a token back; servers stop taking it within two seconds.")
  int revoke(
      @Mixin CityOption city,
      @Parameters(paramLabel = "ID", description = "the token's id, as list tells it") String id) {
    if (!tokens(city.readWithoutData()).revoke(id)) {
      throw new RunFailedException("expected the id of a token that was given out, got " + id);
    }
    return 0;
  }

  private static LocalTokens tokens(City city) {
    return new LocalTokens(new OperationsStore(city));
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
