package org.beatlight.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.core.event.Kind;

/** The canonical categories: those that come with the program, and a city's own. */
record CategoryTable(Map<String, CategoryProfile> byName) {
  private static final String SHIPPED = "categories.csv";
  private static final List<String> HEADER =
      List.of("category", "kind", "sensitive", "harm", "service", "meaning");
  private static final Pattern NAME = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern SERVICE = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*)?");
  private static final Pattern HARM = Pattern.compile("([0-9]+(\\.[0-9]+)?)?");

  /** Returns the categories that come with the program. */
  static CategoryTable shipped() {
    return new CategoryTable(Map.of()).with(TextFile.shipped(SHIPPED));
  }

  /** Returns these categories and those of a file, which take the place of equal names. */
  CategoryTable with(TextFile file) {
    Map<String, CategoryProfile> read = new TreeMap<>();
    for (CsvTable.Line line : CsvTable.read(file, "categories", HEADER).lines()) {
      CategoryProfile profile = profile(line);
      if (profile.category().equals(LakeV1.Events.UNMAPPED)) {
        throw line.place()
            .mistake("expected another name than unmapped, which is what maps to none");
      }
      if (read.put(profile.category(), profile) != null) {
        throw line.place()
            .mistake("expected each category once, got %s again".formatted(profile.category()));
      }
    }
    Map<String, CategoryProfile> all = new TreeMap<>(byName);
    all.putAll(read);
    return new CategoryTable(all);
  }

  /** Returns what is known of the categories; of {@code unmapped} nothing is. */
  List<CategoryProfile> profiles(Collection<String> categories) {
    return categories.stream().flatMap(name -> Stream.ofNullable(byName.get(name))).toList();
  }

  /**
   * Returns a word that is a category of any kind.
   *
   * @param expected makes a mistake of the second half of a sentence that begins with "expected"
   */
  String known(String word, Function<String, SettingsException> expected) {
    if (!byName.containsKey(word) && !word.equals(LakeV1.Events.UNMAPPED)) {
      throw expected.apply(
          "a category of the table of categories" + Nearest.hint(word, byName.keySet()));
    }

    return word;
  }

  /** Returns a word that is a category of this kind, as {@link #known} does. */
  String ofKind(Kind kind, String word, Function<String, SettingsException> expected) {
    CategoryProfile profile = byName.get(known(word, expected));
    if (profile != null && profile.kind() != kind) {
      throw expected.apply(
          "a category of kind %s, not of kind %s".formatted(kind.code(), profile.kind().code()));
    }

    return word;
  }

  private static CategoryProfile profile(CsvTable.Line line) {
    String harm = matching(line, 3, HARM, "a number of 0 or more, or nothing, for harm");
    return new CategoryProfile(
        matching(
            line,
            0,
            NAME,
            "a category in lower-case words joined by hyphens, at most 60 characters"),
        kind(line),
        matching(line, 2, Pattern.compile("yes|no"), "yes or no for sensitive").equals("yes"),
        harm.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(harm)),
        matching(line, 4, SERVICE, "a service in lower-case words joined by hyphens, or nothing"));
  }

  private static Kind kind(CsvTable.Line line) {
    return Kind.ofCode(
        matching(line, 1, Pattern.compile("incident|concern"), "incident or concern for kind"));
  }

  private static String matching(
      CsvTable.Line line, int position, Pattern pattern, String described) {
    String field = line.field(position);
    if (!pattern.matcher(field).matches()) {
      throw line.place().mistake("expected %s, got \"%s\"".formatted(described, field));
    }

    return field;
  }
}
