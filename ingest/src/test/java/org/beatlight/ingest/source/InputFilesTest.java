package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.beatlight.core.contract.InputFile;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void aFileIsKnownByItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "abc");

    assertThat(InputFiles.check(file)) // FIPS 180-2, appendix B.1
        .isEqualTo(
            new InputFile(
                file.toString(),
                3,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @Test
  void aGzipIsKnownByItsPackedBytes() throws IOException {
    Path packed = Feeds.gzip(folder.resolve("a.csv.gz"), "abc".repeat(10_000));
    Path renamed = Files.copy(packed, folder.resolve("a.bin"));

    assertThat(InputFiles.check(packed).bytes()).isEqualTo(Files.size(packed));
    assertThat(InputFiles.check(packed).sha256()).isEqualTo(InputFiles.check(renamed).sha256());
  }

  @Test
  void aGzipThatIsCutShortIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(Feeds.gzip(folder.resolve("a.gz"), "abc".repeat(10_000)));
    Path half = folder.resolve("half.csv.gz");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> InputFiles.check(half))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(half + ": expected a whole gzip file, but it is cut short or damaged");
  }

  @Test
  void aDamagedGzipIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(Feeds.gzip(folder.resolve("a.gz"), "abc".repeat(10_000)));
    bytes[bytes.length - 6] ^= 1; // the checksum
    Path damaged = Files.write(folder.resolve("damaged.csv.gz"), bytes);

    assertThatThrownBy(() -> InputFiles.check(damaged))
        .hasMessage(damaged + ": expected a whole gzip file, but it is cut short or damaged");
  }

  @Test
  void aFileThatIsNamedGzipMustBeOne() throws IOException {
    Path page = Files.writeString(folder.resolve("page.csv.gz"), "<html>Not found</html>");

    assertThatThrownBy(() -> InputFiles.check(page))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(page + ": expected gzip, as its name says, and it is none");
  }

  @Test
  void textIsReadWithoutItsByteOrderMarkPlainOrPacked() throws IOException {
    Path plain = Files.writeString(folder.resolve("a.csv"), "\uFEFFé");
    Path packed = Feeds.gzip(folder.resolve("b.csv"), "\uFEFFé"); // gzip by its bytes

    assertThat(text(plain)).isEqualTo("é");
    assertThat(text(packed)).isEqualTo("é");
  }

  @Test
  void utf16IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), "id".getBytes(StandardCharsets.UTF_16));

    assertThatThrownBy(() -> InputText.open(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected text in UTF-8, got UTF-16");
  }

  @Test
  void anEmptyFileIsEmptyText() throws IOException {
    assertThat(text(Files.createFile(folder.resolve("a.csv")))).isEmpty();
  }

  private static String text(Path file) throws IOException {
    try (BufferedReader reader = InputText.open(file)) {
      return String.join("\n", reader.lines().toList());
    }
  }
}
