package org.beatlight.api.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beatlight.api.access.Role;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;

/** Addresses by which the page opens in each role, for demonstrations. */
public final class RoleLinks {
  private static final Duration LIFE = Duration.ofDays(1);
  private static final String NAME = "demonstration";

  private final City city;

  /** Returns the links into the page of a city. */
  public RoleLinks(City city) {
    this.city = city;
  }

  /**
   * Gives out a token a role, good for one day, and returns a line for each.
   *
   * @param page the address of the page
   * @throws RunFailedException if a store cannot be reached
   */
  public String text(String page) {
    LocalTokens tokens = new LocalTokens(new OperationsStore(city));
    StringBuilder lines = new StringBuilder();
    for (Link link : links()) {
      LocalTokens.Wish wish = new LocalTokens.Wish(link.role(), NAME, link.beats(), LIFE);
      lines.append("  %-24s %s#token=%s%n".formatted(link.who(), page, tokens.give(wish).text()));
    }
    return lines.toString();
  }

  /** An officer of one beat is there once a publication tells the beats. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    BeatCodes.published(city.store()).stream()
        .sorted()
        .findFirst()
        .ifPresent(
            beat -> links.add(new Link("as officer of beat " + beat, Role.OFFICER, Set.of(beat))));
    links.add(new Link("as officer", Role.OFFICER, Set.of()));
    links.add(new Link("as analyst", Role.ANALYST, Set.of()));
    links.add(new Link("as steward", Role.STEWARD, Set.of()));
    return links;
  }

  private record Link(String who, Role role, Set<String> beats) {}
}
