package org.beatlight.settings;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
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
   * Runs a picocli command.
   *
   * @param picocliCommand an object annotated with {@link CommandLine.Command}
   * @return the exit status: what the command returned or 0, 1 for a run that failed, 2 for wrong
   *     usage or settings
   */
  public static int run(Object picocliCommand, String... args) {
    return run(new CommandLine(picocliCommand), System.getenv(), args);
  }

  static int run(CommandLine command, Map<String, String> environment, String... args) {
    boolean debug = "1".equals(environment.get(DEBUG));
    Commands commands = new Commands(command.getErr(), debug);
    command.setParameterExceptionHandler((mistake, ignored) -> commands.misused(mistake));
    command.setExecutionExceptionHandler((failure, line, parsed) -> commands.failed(failure));
    return command.execute(args);
  }

  private int misused(ParameterException mistake) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    say(oneLine(mistake) + " (see " + name + " --help)", mistake);
    return WRONG;
  }

  private int failed(Exception failure) {
    if (failure instanceof SettingsException) {
      say(oneLine(failure), failure);
      return WRONG;
    }
    if (failure instanceof RunFailedException) {
      say(oneLine(failure), failure);
      return FAILED;
    }

    String kind = failure.getClass().getSimpleName();
    say("unexpected " + kind + ": " + oneLine(failure) + " (" + hint() + ")", failure);
    return FAILED;
  }

  private void say(String sentence, Exception cause) {
    err.println("beatlight: " + sentence);
    if (debug) {
      cause.printStackTrace(err);
    }
    err.flush();
  }

  private String hint() {
    return debug ? "stack trace below" : "set " + DEBUG + "=1 to see where";
  }

  private static String oneLine(Exception exception) {
    String message = exception.getMessage();
    return message == null ? "no message" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
