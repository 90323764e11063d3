package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in categories, crosswalks and profiles. */
class CategoryMistakesTest {
  private static final String CROSSWALK = "# crosswalk mine version 2026-11\ncode,category,note\n";
  private static final String CATEGORIES =
      "# categories version 2026-11\ncategory,kind,sensitive,harm,service,meaning\n";

  @TempDir Path folder;

  @Mistakes(
      """
      category: noise | category: nois | riverbend.yaml:28: sources[2].category: expected a category of the table of categories (did you mean noise?), got "nois"
      category: noise | category: burglary | riverbend.yaml:28: sources[2].category: expected a category of kind concern, not of kind incident, got "burglary"
      category: noise | category: [noise] | riverbend.yaml:28: sources[2].category: expected text, got a list
      0610: motor-vehicle-theft | 0610: motor_vehicle_theft | riverbend.yaml:21: sources[1].categories.0610: expected a category of the table of categories (did you mean motor-vehicle-theft?), got "motor_vehicle_theft"
      0610: motor-vehicle-theft | Burglary: robbery | riverbend.yaml:21: sources[1].categories.Burglary: expected each code once, got it also as BURGLARY
      categories: {BURGLARY: burglary, 0610: motor-vehicle-theft} | crosswalk: chicago | riverbend.yaml:21: sources[1].crosswalk: expected a path ending in .csv, or the name of a crosswalk that comes with Beatlight, got "chicago"
      categories: {BURGLARY: burglary, 0610: motor-vehicle-theft} | crosswalk: mine.csv | riverbend.yaml:21: sources[1].crosswalk: expected a file that can be read, found none at mine.csv
      lake: lake | lake: lake\\ncategories: mine.csv | riverbend.yaml:7: categories: expected a file that can be read, found none at mine.csv
      """)
  void aCategoryIsInTheTableAndOfTheKindOfItsSource(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      category: noise | category: noise\\n    profile: chicago-crime | riverbend.yaml:29: sources[2].profile: expected a path ending in .yaml, or the name of a profile that comes with Beatlight (did you mean chicago-crimes?), got "chicago-crime"
      category: noise | category: noise\\n    profile: mine.yaml | riverbend.yaml:29: sources[2].profile: expected a file that can be read, found none at mine.yaml
      """)
  void aProfileIsThere(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Test
  void aProfileSaysNothingOfNamesAndFiles() {
    assertThat(complaintOfProfile("kind: concern\nfiles: [a]\n"))
        .startsWith("data/mine.yaml:2: files: unknown key, expected one of kind, format, ");
    assertThat(complaintOfProfile("profile: chicago-crimes\n"))
        .startsWith("data/mine.yaml:1: profile: unknown key, expected one of kind, format, ");
    assertThat(complaintOfProfile("- kind\n"))
        .isEqualTo("data/mine.yaml:1: expected a mapping of keys to values, got a list");
    assertThat(complaintOfProfile("precision: street\n"))
        .isEqualTo(
            "data/mine.yaml:1: precision: expected area or block or exact or snapped or unknown,"
                + " got \"street\"");
    assertThat(complaintOfProfile("columns: {colour: red}\n"))
        .startsWith("data/mine.yaml:1: columns.colour: unknown key, expected one of id, ");
  }

  private String complaintOfProfile(String profile) {
    return Riverbend.in(folder)
        .with("data/mine.yaml", profile)
        .complaint("category: noise", "category: noise\\n    profile: data/mine.yaml");
  }

  @Test
  void aCrosswalkIsATableOfCodes() {
    assertThat(complaintOfCrosswalk("code,category,note\n"))
        .isEqualTo("mine.csv:1: expected the first line # crosswalk NAME version YYYY-MM");
    assertThat(complaintOfCrosswalk("# crosswalk mine version 2026-13\n"))
        .isEqualTo("mine.csv:1: expected the first line # crosswalk NAME version YYYY-MM");
    assertThat(complaintOfCrosswalk("# crosswalk mine version 2026-11\n"))
        .isEqualTo("mine.csv:1: expected the header code,category,note");
    assertThat(complaintOfCrosswalk("# crosswalk mine version 2026-11\ncode,ours\n"))
        .isEqualTo("mine.csv:2: expected the header code,category,note");
    assertThat(complaintOfCrosswalk(CROSSWALK + "A,burglary\n"))
        .isEqualTo("mine.csv:3: expected 3 fields, got 2");
    assertThat(complaintOfCrosswalk(CROSSWALK + " ,burglary,\n"))
        .isEqualTo("mine.csv:3: expected a code, got nothing");
    assertThat(complaintOfCrosswalk(CROSSWALK + "\nA,burglary,\n# more\n a ,robbery,\n"))
        .isEqualTo("mine.csv:6: expected each code once, got \"a\" again after line 4");
    assertThat(complaintOfCrosswalk(CROSSWALK + "A,burglry,\n"))
        .isEqualTo(
            "mine.csv:3: expected a category of the table of categories (did you mean burglary?),"
                + " got \"burglry\"");
    assertThat(complaintOfCrosswalk(CROSSWALK + "A,noise,\n"))
        .isEqualTo(
            "riverbend.yaml:21: sources[1].crosswalk: expected a category of kind incident, not of"
                + " kind concern, got noise for the code \"A\" in mine 2026-11");
  }

  private String complaintOfCrosswalk(String table) {
    return Riverbend.in(folder)
        .with("mine.csv", table)
        .complaint(
            "categories: {BURGLARY: burglary, 0610: motor-vehicle-theft}", "crosswalk: mine.csv");
  }

  @Test
  void aTableOfCategoriesIsComplete() {
    assertThat(complaintOfCategories("# crosswalk mine version 2026-11\n"))
        .isEqualTo("mine.csv:1: expected the first line # categories version YYYY-MM");
    assertThat(complaintOfCategories(CATEGORIES + "Loud,concern,no,,,m\n"))
        .isEqualTo(
            "mine.csv:3: expected a category in lower-case words joined by hyphens, at most 60"
                + " characters, got \"Loud\"");
    assertThat(complaintOfCategories(CATEGORIES + "loud,complaint,no,,,m\n"))
        .isEqualTo("mine.csv:3: expected incident or concern for kind, got \"complaint\"");
    assertThat(complaintOfCategories(CATEGORIES + "loud,concern,,,,m\n"))
        .isEqualTo("mine.csv:3: expected yes or no for sensitive, got \"\"");
    assertThat(complaintOfCategories(CATEGORIES + "loud,concern,no,-1,,m\n"))
        .isEqualTo("mine.csv:3: expected a number of 0 or more, or nothing, for harm, got \"-1\"");
    assertThat(complaintOfCategories(CATEGORIES + "loud,concern,no,,A b,m\n"))
        .isEqualTo(
            "mine.csv:3: expected a service in lower-case words joined by hyphens, or nothing, got"
                + " \"A b\"");
    assertThat(complaintOfCategories(CATEGORIES + "loud,concern,no,,,m\nloud,incident,no,,,m\n"))
        .isEqualTo("mine.csv:4: expected each category once, got loud again");
    assertThat(complaintOfCategories(CATEGORIES + "unmapped,concern,no,,,m\n"))
        .isEqualTo("mine.csv:3: expected another name than unmapped, which is what maps to none");
  }

  private String complaintOfCategories(String table) {
    return Riverbend.in(folder)
        .with("mine.csv", table)
        .complaint("lake: lake", "lake: lake\\ncategories: mine.csv");
  }
}
