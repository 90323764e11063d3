package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.beatlight.core.geo.LonLat;

/**
 * Keeps the events of one category apart: no two at one place begin in one minute, since they would
 * look like one event told twice.
 */
final class Apart {
  private final Set<Beginning> taken = new HashSet<>();

  private record Beginning(LonLat place, LocalDateTime minute) {}

  /** Returns the event, moved on the same day by as few minutes as keep it apart. */
  Happening apart(Happening event) {
    LocalDateTime told = event.from();
    LocalDateTime from =
        IntStream.iterate(0, minutes -> minutes > 0 ? -minutes : 1 - minutes) // 0, 1, -1, 2, -2 …
            .mapToObj(told::plusMinutes)
            .filter(time -> time.toLocalDate().equals(told.toLocalDate()))
            .filter(time -> time.equals(Calendar.onClock(time)))
            .filter(time -> taken.add(new Beginning(event.address().lonLat(), time)))
            .findFirst()
            .orElseThrow();
    boolean moment = event.to().equals(told);
    LocalDateTime to = moment || from.isAfter(event.to()) ? from : event.to();
    return new Happening(event.category(), from, to, event.address(), event.origin());
  }
}
