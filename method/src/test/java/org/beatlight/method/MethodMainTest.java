package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class MethodMainTest {
  @TempDir Path folder;

  static Collection<CommandLine> methods() {
    return MethodMain.commandLine().getSubcommands().values();
  }

  @Test
  void aloneItListsEveryMethodOnALine() {
    String list = MethodRun.of(folder, "").summary();

    assertThat(list.lines().map(line -> line.replaceAll(" .*", "")))
        .containsExactlyElementsOf(MethodMain.commandLine().getSubcommands().keySet())
        .isSorted()
        .contains("dbscan", "change-test");
    assertThat(list.lines()).allMatch(line -> line.matches("\\S+ +\\S.{20,90}\\."));
  }

  @Test
  void anUnknownMethodIsNamedBesideThoseThatThereAre() {
    MethodRun run = MethodRun.of(folder, "dbscn --eps 3");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("dbscan, ", "got dbscn (beatlight method --help tells more)");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void everyOptionIsExplainedAndTellsItsDefault(CommandLine method) {
    assertThat(method.getCommandSpec().options())
        .allSatisfy(option -> assertThat(option.description()).isNotEmpty())
        .filteredOn(option -> option.defaultValue() != null)
        .allSatisfy(option -> assertThat(text(option)).contains("(default: "));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void theHelpNamesThePageOfTheMethod(CommandLine method) {
    String help = method.getUsageMessage();

    assertThat(help)
        .doesNotContain("%")
        .startsWith("Usage: beatlight method " + method.getCommandName());
    String page = help.replaceAll("(?s).*?(docs/methods/\\s*[a-z-]+\\.md).*", "$1");
    assertThat(Path.of("..", page.replaceAll("\\s", ""))).exists();
  }

  private static String text(OptionSpec option) {
    return Stream.of(option.description()).reduce("", String::concat);
  }
}
