package org.beatlight.method.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.hotspot.Concentration;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.settings.RunFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@link Concentration} as a command. */
@Command(
    name = "gini",
    mixinStandardHelpOptions = true,
    description = {
      "How few places hold most events: Gini, its general form, Lorenz curve.",
      "Each row or polygon is a place; give those without events as well. CSV: the Lorenz curve with"
          + " share_of_places and share_of_events. Definition: docs/methods/concentration.md"
    })
public final class GiniMethod implements Method {
  @Mixin private CellsOption cells = new CellsOption();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Cells read = cells.read();
    for (int i = 0; i < read.values().length; i++) {
      if (read.values()[i] < 0) {
        throw new RunFailedException(
            "%s: place %s: expected a count of at least 0, got %s"
                .formatted(read.file(), read.ids().get(i), read.values()[i]));
      }
    }

    List<Concentration.LorenzPoint> curve = Concentration.lorenz(read.values());
    return new Answer(
        read.rows(),
        read.used(),
        Concentration.of(read.values())
            .map(GiniMethod::told)
            .orElseGet(() -> Answer.notTested("expected a place with an event, got none")),
        read.warnings(),
        Layer.of(
            List.of("share_of_places", "share_of_events"),
            curve.size(),
            i -> List.of(curve.get(i).shareOfPlaces(), curve.get(i).shareOfEvents())),
        Optional.empty());
  }

  private static Map<String, Object> told(Concentration found) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("places", found.places());
    told.put("events", found.events());
    told.put("gini", found.gini());
    told.put("generalisedGini", found.generalisedGini());
    told.put("placesWithQuarter", found.placesWithQuarter());
    told.put("placesWithHalf", found.placesWithHalf());
    told.put("shareWithQuarter", found.shareWithQuarter());
    told.put("shareWithHalf", found.shareWithHalf());
    return told;
  }
}
