package org.beatlight.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes text of bytes by the first encoding that fits them; one object serves one thread. */
final class TextDecoder {
  private final List<CharsetDecoder> strict;
  private final Charset last;
  private boolean usedAnother;

  /**
   * Makes a decoder.
   *
   * @param encodings at least one; the last takes any bytes
   */
  TextDecoder(List<Charset> encodings) {
    int others = encodings.size() - 1;
    strict = encodings.subList(0, others).stream().map(Charset::newDecoder).toList();
    last = encodings.get(others);
  }

  String decode(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return decodeBeyondAscii(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Returns whether a text since the last call was not in the first encoding. */
  boolean usedAnother() {
    boolean answer = usedAnother;
    usedAnother = false;
    return answer;
  }

  private String decodeBeyondAscii(byte[] bytes, int from, int to) {
    for (CharsetDecoder decoder : strict) {
      try {
        return decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
      } catch (CharacterCodingException doesNotFit) {
        usedAnother = true;
      }
    }
    return new String(bytes, from, to - from, last);
  }
}
