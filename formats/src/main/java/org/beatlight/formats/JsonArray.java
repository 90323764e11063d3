package org.beatlight.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON array, one at a time: the array is the whole file, or a member of the
 * object that is.
 */
final class JsonArray implements JsonItems {
  private final FileInput input;
  private final String member;
  private final long longest;
  private final LimitedReader text;
  private final JsonParser parser;
  private final Map<String, JsonNode> others = new HashMap<>();
  private boolean begun;
  private boolean inArray;
  private boolean found;
  private long number;

  /**
   * Opens a file.
   *
   * @param member what the array is called where the file is an object; empty where none will do
   * @param longest how many characters an object may have
   */
  JsonArray(FileInput input, String member, long longest) throws IOException {
    this.input = input;
    this.member = member;
    this.longest = longest;
    text = new LimitedReader(InputBytes.text(input.file()), longest);
    parser = JsonText.MAPPER.createParser(text);
  }

  @Override
  public @Nullable JsonItem next() throws IOException {
    text.begin();
    try {
      return nextOrNone();
    } catch (JsonEOFException e) {
      throw failed("expected %s to its end, but it is cut short", e);
    } catch (LimitedReader.TooLongException e) {
      throw failed("expected %s with records of at most " + longest + " characters, got more", e);
    } catch (StreamConstraintsException e) {
      throw failed("expected %s, got values that are too long or too deeply nested", e);
    } catch (JsonProcessingException e) {
      throw failed("expected %s, got text that is no JSON", e);
    }
  }

  /** Returns whether the array was there; known once {@link #next} has returned null. */
  boolean found() {
    return found;
  }

  /** Returns a text or object beside the array; known once {@link #next} has returned null. */
  JsonNode other(String name) {
    return others.getOrDefault(name, JsonText.MAPPER.missingNode());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private @Nullable JsonItem nextOrNone() throws IOException {
    if (!begun) {
      begun = true;
      inArray = parser.nextToken() == JsonToken.START_ARRAY;
      found = inArray;
    }
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_OBJECT) {
      if (inArray && token != JsonToken.END_ARRAY) {
        number++;
        return JsonItem.of(number, parser.readValueAsTree());
      }
      inArray = false;
      if (token == JsonToken.FIELD_NAME) {
        enter(parser.currentName());
      } else if (parser.getParsingContext().inRoot()) {
        break;
      }
      token = parser.nextToken();
    }
    requireEnd();
    return null;
  }

  private void requireEnd() throws IOException {
    if (parser.nextToken() != null) {
      throw new RunFailedException(
          "%s line %d: expected the end of the file after the first JSON value, got more"
              .formatted(input.file(), parser.currentLocation().getLineNr()));
    }
  }

  private void enter(String name) throws IOException {
    JsonToken value = parser.nextToken();
    if (name.equals(member) && value == JsonToken.START_ARRAY) {
      inArray = true;
      found = true;
    } else if (name.equals("type") || name.equals("crs")) {
      others.put(name, parser.readValueAsTree());
    } else {
      parser.skipChildren();
      text.begin();
    }
  }

  private RunFailedException failed(String problem, IOException cause) {
    return new RunFailedException(
        "%s line %d column %d: %s"
            .formatted(
                input.file(),
                parser.currentLocation().getLineNr(),
                parser.currentLocation().getColumnNr(),
                problem.formatted(Formats.words(input.format()))),
        cause);
  }
}
