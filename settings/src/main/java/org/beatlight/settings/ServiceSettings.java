package org.beatlight.settings;

import java.util.List;

/**
 * How the service treats those who ask.
 *
 * @param limits how fast a client may ask
 * @param trustedProxies addresses, or ranges such as {@code 10.0.0.0/8}, whose word the service
 *     takes for the client's own address, host and protocol; empty where clients come directly
 * @param origins pages of other hosts, as {@code https://host}, whose scripts may read answers
 */
public record ServiceSettings(Limits limits, List<String> trustedProxies, List<String> origins) {
  /** What holds where the settings say nothing. */
  public static final ServiceSettings USUAL =
      new ServiceSettings(new Limits(6_000, 1_000), List.of(), List.of());

  public ServiceSettings {
    trustedProxies = List.copyOf(trustedProxies);
    origins = List.copyOf(origins);
  }

  /**
   * How fast one client may ask.
   *
   * @param requestsPerMinute in the long run
   * @param burst requests at once after a pause
   */
  public record Limits(int requestsPerMinute, int burst) {}
}
