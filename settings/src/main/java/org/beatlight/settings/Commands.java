package org.beatlight.settings;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;

/** Runs the mains of every module alike: one line on stderr for a mistake, and an exit status. */
public final class Commands {
  /** The environment variable that adds stack traces to messages, where it is {@code 1}. */
  public static final String DEBUG = "BEATLIGHT_DEBUG";

  private static final int FAILED = 1;
  private static final int WRONG = 2;

  private final PrintWriter err;
  private final boolean debug;

  private Commands(PrintWriter err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  /**
   * Runs a picocli command. A failure that was wrapped on its way, such as one from a Spark task,
   * counts as what it was first.
   *
   * @param picocliCommand an object annotated with {@link CommandLine.Command}
   * @return the exit status: what the command returned or 0; 1 for a run that failed; 2 for wrong
   *     usage or settings
   */
  public static int run(Object picocliCommand, String... args) {
    return run(new CommandLine(picocliCommand), System.getenv(), args);
  }

  /** As {@link #run(Object, String...)}, for a command that is set up by its caller. */
  public static int run(CommandLine command, Map<String, String> environment, String... args) {
    boolean debug = "1".equals(environment.get(DEBUG));
    Commands commands = new Commands(command.getErr(), debug);
    command.setParameterExceptionHandler((mistake, ignored) -> commands.misused(mistake));
    command.setExecutionExceptionHandler((failure, line, parsed) -> commands.failed(failure));
    try {
      return command.execute(args);
    } catch (Error e) { // out of memory, a class that is missing: picocli lets them pass
      return commands.failed(e);
    }
  }

  private int misused(ParameterException mistake) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    say(message(mistake) + " (" + name + " --help tells more)", mistake);
    return WRONG;
  }

  private int failed(Throwable failure) {
    Optional<SettingsException> wrong = find(SettingsException.class, failure);
    if (wrong.isPresent()) {
      say(message(wrong.get()), failure);
      return WRONG;
    }

    Optional<RunFailedException> known = find(RunFailedException.class, failure);
    say(known.map(Commands::message).orElseGet(() -> unexpected(failure)), failure);
    return FAILED;
  }

  private String unexpected(Throwable thrown) {
    Throwable failure = unwrapped(thrown);
    String hint = debug ? "" : " (" + DEBUG + "=1 shows where)";
    return "unexpected " + failure.getClass().getSimpleName() + ": " + message(failure) + hint;
  }

  /** Picocli wraps what is no exception, such as a lack of memory. */
  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof ExecutionException && cause != null ? cause : failure;
  }

  private void say(String sentence, Throwable failure) {
    err.println("beatlight: " + sentence);
    if (debug) {
      failure.printStackTrace(err);
    }
    err.flush();
  }

  private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  /** Returns the first line of a message; what follows, as a rule, is a stack trace. */
  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage())
        .flatMap(text -> text.strip().lines().findFirst())
        .orElse("no message");
  }
}
