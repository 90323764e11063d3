package org.beatlight.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Ways in which files arrive.
 *
 * @see #write
 */
enum BrokenFile {
  CUT_GZIP("csv.gz"),
  FLIPPED_GZIP("csv.gz"),
  CUT_ZIP("zip"),
  FLIPPED_ZIP("zip"),
  RANDOM_BYTES("csv"),
  RANDOM_LETTERS("csv"),
  WEB_PAGE("csv"),
  BLANK("csv"),
  UTF_16("csv"),
  UTF_16_WITHOUT_MARK("csv"),
  FOLDER("csv"),
  CUT_TEXT("csv"),
  FLIPPED_TEXT("csv");

  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final String ending;

  BrokenFile(String ending) {
    this.ending = ending;
  }

  /** Returns the name of a file of this kind. */
  String name(int number) {
    return "%s-%d.%s".formatted(name(), number, ending);
  }

  /**
   * Writes a file.
   *
   * @param text whose chars are bytes
   * @return what the file holds where it can be read at all, likewise
   */
  String write(Path file, String text, Random random) throws IOException {
    if (this == FOLDER) {
      Files.createDirectory(file);
      return "";
    }

    byte[] bytes = bytes(text, random);
    Files.write(file, bytes);
    return switch (this) {
      case CUT_GZIP, FLIPPED_GZIP, CUT_ZIP, FLIPPED_ZIP, UTF_16, UTF_16_WITHOUT_MARK -> text;
      default -> new String(bytes, BYTES);
    };
  }

  private byte[] bytes(String text, Random random) throws IOException {
    byte[] plain = text.getBytes(BYTES);
    return switch (this) {
      case CUT_GZIP -> cut(gzip(plain), random);
      case FLIPPED_GZIP -> flipped(gzip(plain), random);
      case CUT_ZIP -> cut(zip(plain), random);
      case FLIPPED_ZIP -> flipped(zip(plain), random);
      case RANDOM_BYTES -> random(random, 256);
      case RANDOM_LETTERS -> random(random, 128 - ' ');
      case WEB_PAGE -> page(random).getBytes(BYTES);
      case BLANK -> "\r\n".repeat(random.nextInt(3)).getBytes(BYTES);
      case UTF_16 -> text.getBytes(StandardCharsets.UTF_16);
      case UTF_16_WITHOUT_MARK -> text.getBytes(StandardCharsets.UTF_16LE);
      case CUT_TEXT -> cut(plain, random);
      case FLIPPED_TEXT -> flipped(plain, random);
      case FOLDER -> throw new IllegalStateException("a folder has no bytes");
    };
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  /** Changes one to three bits; a half of them near the beginning, where the headers are. */
  private static byte[] flipped(byte[] bytes, Random random) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(random.nextBoolean() ? Math.min(60, bytes.length) : bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] random(Random random, int values) {
    byte[] bytes = new byte[random.nextInt(5_000)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (256 - values + random.nextInt(values) - (values < 256 ? 128 : 0));
    }
    return bytes;
  }

  private static String page(Random random) {
    return "\n".repeat(random.nextInt(2))
        + "<!DOCTYPE html>\n<html><head><title>503</title></head><body>\n"
        + "<p class=\"error\">Sorry, try again, later</p>\n".repeat(random.nextInt(50))
        + "</body></html>";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("rows.csv"));
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
