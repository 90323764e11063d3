package org.beatlight.api.guard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are. */
@Tag(name = "access")
@RestController
final class MeController {
  private final CurrentCaller caller;

  MeController(CurrentCaller caller) {
    this.caller = caller;
  }

  /**
   * Who asks.
   *
   * @param subject as the audit log names the caller; empty for the public
   * @param beats the codes of the beats that an officer is limited to; none for no limit
   * @param expires from when on the token is no longer good; null without one
   */
  record Me(String role, String subject, Set<String> beats, @Nullable Instant expires) {}

  @Operation(
      operationId = "me",
      summary = "Who asks",
      description = "The role in which the caller is answered: public, or that of the token shown.")
  @GetMapping("/api/v1/me")
  ResponseEntity<Me> me() {
    Caller asking = caller.get();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Me(
                asking.role().code(),
                asking.subject(),
                new TreeSet<>(asking.beats()),
                caller.expires().orElse(null)));
  }
}
