package org.beatlight.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.beatlight.settings.ServiceSettings.Limits;

/**
 * Keeps how many requests each client has left. Of so many clients that there is no room for all
 * the least recent are forgotten, and begin anew.
 */
final class RateLimits {
  private static final int MOST_CLIENTS = 100_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Limits limits;
  private final Cache<String, Bucket> clients;

  RateLimits(Limits limits) {
    this.limits = limits;
    Duration untilFull = MINUTE.multipliedBy(1L + limits.burst() / limits.requestsPerMinute());
    clients = Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(untilFull).build();
  }

  /** Returns 0 where a client may ask now, else the seconds after which it may, rounded up. */
  long secondsToWait(String client) {
    Bucket left = clients.get(client, key -> full());
    if (left.tryConsume(1)) {
      return 0;
    }

    Duration wait = Duration.ofNanos(left.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    return wait.toSeconds() + 1;
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(limits.burst()).refillGreedy(limits.requestsPerMinute(), MINUTE))
        .build();
  }
}
