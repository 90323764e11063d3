package org.beatlight.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/** All attacks on one server, by the public and by somebody from whom nothing is hidden. */
public final class Siege {
  private final Asker publicly;
  private final Asker cleared;

  public Siege(Asker publicly, Asker cleared) {
    this.publicly = publicly;
    this.cleared = cleared;
  }

  /** Counts of beats by differencing over days, with the tables of changes. */
  public void smallCountsOfBeatsStayHidden() {
    assertThat(new Attacker(cleared).beatCounts()).hasSizeGreaterThan(100);
    assertThat(new Attacker(publicly).beatCounts()).isEmpty();
  }

  /** Counts of cells by differencing over days, areas and zooms, with the tiles. */
  public void smallCountsOfCellsStayHidden(String kind, String category) {
    assertThat(new Attacker(cleared).cellCounts(kind, category)).hasSizeGreaterThan(100);
    assertThat(new Attacker(publicly).cellCounts(kind, category)).isEmpty();
  }

  /** Places of events from points. */
  public void truePlacesStayHidden() {
    Set<Attacker.Place> truth = new Attacker(cleared).places();
    Set<Attacker.Place> shown = new Attacker(publicly).places();

    assertThat(truth).hasSizeGreaterThan(1_000);
    assertThat(shown).isNotEmpty().hasSizeLessThan(truth.size() / 2);
    shown.retainAll(truth); // a snap point can lie where something happened, but by chance alone
    assertThat(shown).hasSizeLessThan(Math.max(3, truth.size() / 500));
  }

  /** Anything exact in any answer, in its text. */
  public void noAnswerHoldsWhatIsNotForThePublic() {
    Set<String> secrets = new LeakScan(cleared).secrets();
    Set<String> told = new LeakScan(cleared).words();
    Set<String> shown = new LeakScan(publicly).words();

    assertThat(secrets).hasSizeGreaterThan(100);
    assertThat(both(secrets, told)).hasSameSizeAs(secrets);
    assertThat(shown).hasSizeGreaterThan(1_000);
    assertThat(both(secrets, shown)).isEmpty();
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** Whether anything was hidden, from the time that an answer without events takes. */
  public void timeTellsNothing(String kind, String category) {
    Timing timing = new Attacker(publicly).timing(cleared, kind, category);

    assertThat(timing.hiding()).isGreaterThan(50);
    assertThat(timing.longer()).isBetween(0.35, 0.65);
  }

  /** Whether counts changed, from the tags of answers. */
  public void tagsTellNothing() {
    assertThat(new Attacker(publicly).tags()).hasSize(1);
  }
}
