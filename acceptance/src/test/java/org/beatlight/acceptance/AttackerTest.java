package org.beatlight.acceptance;

import org.beatlight.acceptance.attack.Siege;
import org.junit.jupiter.api.Test;

/** The generated city, attacked through the public API. */
class AttackerTest {
  private final Siege siege = siegeOf(Riverbend.shared().server());

  static Siege siegeOf(Server server) {
    return new Siege(server::fetchPublicly, server::fetch);
  }

  @Test
  void smallCountsOfBeatsStayHidden() {
    siege.smallCountsOfBeatsStayHidden();
  }

  @Test
  void smallCountsOfCellsStayHidden() {
    siege.smallCountsOfCellsStayHidden("incident", "burglary");
    siege.smallCountsOfCellsStayHidden("concern", "noise");
  }

  @Test
  void truePlacesStayHidden() {
    siege.truePlacesStayHidden();
  }

  @Test
  void noAnswerHoldsWhatIsNotForThePublic() {
    siege.noAnswerHoldsWhatIsNotForThePublic();
  }

  @Test
  void neitherTimeNorTagsTellAnything() {
    siege.timeTellsNothing("incident", "burglary");
    siege.tagsTellNothing();
  }
}
