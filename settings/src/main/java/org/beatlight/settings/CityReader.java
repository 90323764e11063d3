package org.beatlight.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.event.DateRange;

/** Reads the whole file: the top and {@code city}; the rest is handed on. */
record CityReader(Path file, DataFiles files, Map<String, String> environment) {
  City read() {
    YamlMap top =
        YamlFile.read(TextFile.read(file))
            .map()
            .allowing(
                "city",
                "lake",
                "store",
                "access",
                "categories",
                "sources",
                "areas",
                "analysis",
                "quality",
                "disclosure",
                "limits",
                "cors");
    YamlMap city =
        top.map("city").allowing("name", "zone", "crs", "period", "backdrop", "basemapStyle");
    DateRange period = period(city.map("period").allowing("from", "to"));
    CategoryTable categories = categories(top);
    List<SourceSettings> sources = sources(top, categories);
    Set<String> given = given(sources);
    return new City(
        file,
        Names.city(city.require("name")),
        LayoutReader.zone(city.require("zone")),
        Crs.codeOrWkt(city.require("crs")),
        period,
        city.find("backdrop").map(files::existing),
        city.find("basemapStyle").map(WebAddress::of),
        files.folder(top.require("lake")),
        new StoreReader(files, jdbc()).read(top.map("store")),
        access(top),
        sources,
        new AreaReader(feeds()).all(top.require("areas")),
        new AnalysisReader(period, given).read(top.map("analysis")),
        categories.profiles(given),
        top.find("disclosure")
            .map(value -> new DisclosureReader(files).read(value.map()))
            .orElse(DisclosureSettings.USUAL),
        new ServiceReader(top).read());
  }

  private AccessSettings access(YamlMap top) {
    return top.find("access")
        .map(value -> new AccessReader(files, jdbc()).read(value.map()))
        .orElse(AccessSettings.DEFAULT);
  }

  private JdbcReader jdbc() {
    return new JdbcReader(environment);
  }

  private FeedReader feeds() {
    return new FeedReader(files, jdbc());
  }

  private CategoryTable categories(YamlMap top) {
    CategoryTable shipped = CategoryTable.shipped();
    return top.find("categories")
        .map(value -> shipped.with(TextFile.read(files.beside(value))))
        .orElse(shipped);
  }

  private List<SourceSettings> sources(YamlMap top, CategoryTable categories) {
    Map<Threshold, Double> usual = Thresholds.byDefault();
    return new SourceReader(
            feeds(),
            new LayoutReader(new Crs(files)),
            new CategoryReader(files, categories),
            top.find("quality").map(value -> Thresholds.over(usual, value)).orElse(usual))
        .all(top.require("sources"));
  }

  private static Set<String> given(List<SourceSettings> sources) {
    Set<String> categories = new TreeSet<>();
    categories.add(LakeV1.Events.UNMAPPED);
    for (SourceSettings source : sources) {
      source.categories().forAll().ifPresent(categories::add);
      categories.addAll(source.categories().bySourceCategory().values());
    }
    return categories;
  }

  private static DateRange period(YamlMap period) {
    LocalDate from = period.require("from").date();
    LocalDate to = period.require("to").date();
    if (!from.isBefore(to)) {
      throw period.require("to").expected("a day after " + from + ", where the period begins");
    }

    return new DateRange(from, to);
  }
}
