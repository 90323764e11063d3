package org.beatlight.ingest.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.beatlight.core.contract.InputFile;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Formats;
import org.beatlight.formats.Input;
import org.beatlight.formats.SpooledTable;
import org.beatlight.formats.TableInput;
import org.beatlight.settings.Format;

/** What a load says of its inputs, of any format. */
public final class InputChecks {
  /** What the name of an input begins with that is no file but a query. */
  private static final String TABLE = "table: ";

  private InputChecks() {}

  /**
   * Returns the files of an input with their checksums; of a query that of what it returned, or,
   * where it is still to be run, that of its text and no bytes.
   *
   * @param folder of the settings file, from which files are named
   * @param name of a query
   * @throws org.beatlight.settings.RunFailedException if a file cannot be read to its end
   */
  public static List<InputFile> of(Input input, Path folder, String name) {
    if (input instanceof TableInput query) {
      byte[] text = query.query().getBytes(StandardCharsets.UTF_8);
      String sum = HexFormat.of().formatHex(Sha256.digest().digest(text));
      return List.of(new InputFile(TABLE + name, 0, sum));
    }

    if (input instanceof SpooledTable table) {
      return List.of(named(InputFiles.checkBinary(table.file()), TABLE + name));
    }

    FileInput file = (FileInput) input;
    return Formats.files(file).stream()
        .map(path -> named(check(path, file.format()), SourceFiles.name(path, folder)))
        .toList();
  }

  /** Returns whether nobody knows what was read: a query that had not been run. */
  public static boolean isUnknown(InputFile input) {
    return input.name().startsWith(TABLE) && input.bytes() == 0;
  }

  /** Returns one checksum of the contents of several files, in their order. */
  public static String sum(List<Path> files) {
    MessageDigest digest = Sha256.digest();
    for (Path file : files) {
      digest.update(InputFiles.checkBinary(file).sha256().getBytes(StandardCharsets.US_ASCII));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static InputFile check(Path path, Format format) {
    return format == Format.CSV ? InputFiles.check(path) : InputFiles.checkBinary(path);
  }

  private static InputFile named(InputFile file, String name) {
    return new InputFile(name, file.bytes(), file.sha256());
  }
}
