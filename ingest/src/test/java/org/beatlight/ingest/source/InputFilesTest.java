package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.beatlight.core.contract.InputFile;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aPackedFileIsKnownByItsPackedBytes() throws IOException {
    Path packed = Feeds.gzip(folder.resolve("a.csv.gz"), "abc".repeat(10_000));
    Path renamed = Files.copy(packed, folder.resolve("a.bin"));
    Path zip = Feeds.zip(folder.resolve("a.zip"), "rows.csv");

    assertThat(InputFiles.check(packed).bytes()).isEqualTo(Files.size(packed));
    assertThat(InputFiles.check(packed).sha256()).isEqualTo(InputFiles.check(renamed).sha256());
    assertThat(InputFiles.check(zip).bytes()).isEqualTo(Files.size(zip));
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
  void aDamagedLaterMemberOfAGzipIsRefused() throws IOException {
    byte[] member = Files.readAllBytes(Feeds.gzip(folder.resolve("a.gz"), "abc"));
    Path file = Files.write(folder.resolve("two.csv.gz"), member);
    member[0] ^= 1; // so that it does not look like a member
    Files.write(file, member, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> InputFiles.check(file))
        .hasMessage(file + ": expected a whole gzip file, but it is cut short or damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 90})
  void aZipThatIsCutShortIsRefused(int length) throws IOException {
    String name = "rows-of-2014-that-are-many-and-whose-name-is-long.csv";
    byte[] whole = Files.readAllBytes(Feeds.zip(folder.resolve("a.zip"), name));
    Path file = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, length));

    assertThatThrownBy(() -> InputFiles.check(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a whole zip file, but it is cut short or damaged");
  }

  @Test
  void aZipsEntryMayBeNamedInAnyEncoding() throws IOException {
    byte[] bytes = Files.readAllBytes(Feeds.zip(folder.resolve("a.zip"), "rows.csv"));
    bytes[7] &= ~8; // the name is not said to be UTF-8
    bytes[30] = (byte) 0x81; // ü as Windows' archiver writes it
    Path file = Files.write(folder.resolve("b.zip"), bytes);

    assertThat(InputFiles.check(file).bytes()).isEqualTo(Files.size(file));
  }

  @Test
  void aZipsEntryWhoseNameIsNoTextIsDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(Feeds.zip(folder.resolve("a.zip"), "rows.csv"));
    bytes[30] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("b.zip"), bytes);

    assertThatThrownBy(() -> InputFiles.check(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a whole zip file, but it is cut short or damaged");
  }

  @Test
  void aFileThatIsNamedGzipMustBeOne() throws IOException {
    Path page = Files.writeString(folder.resolve("page.csv.gz"), "<html>Not found</html>");

    assertThatThrownBy(() -> InputFiles.check(page))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(page + ": expected gzip, as its name says, and it is none");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> InputFiles.check(folder))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(folder + ": expected a file that can be read: Is a directory");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() {
    Path file = folder.resolve("a.csv");

    assertThat(InputFiles.unreadable(file, new AccessDeniedException(file.toString())))
        .hasMessage(file + ": expected a file that may be read");
  }
}
