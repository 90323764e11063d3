package org.beatlight.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.beatlight.api.web.Answers;
import org.beatlight.settings.City;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public is not told, and what that costs. */
@Tag(name = "publication")
@RestController
final class DisclosureController {
  private final ShownSnapshot shown;
  private final Answers answers;
  private final City city;

  DisclosureController(ShownSnapshot shown, Answers answers, City city) {
    this.shown = shown;
    this.answers = answers;
    this.city = city;
  }

  @Operation(
      operationId = "disclosure",
      summary = "How small counts are protected",
      description =
          "The settings of the noise that the public's counts carry, the points and cells that"
              + " places are shown as, and how much of the truth that costs.")
  @GetMapping("/api/v1/disclosure")
  ResponseEntity<DisclosureAnswer> disclosure() {
    ShownSnapshot.WithLoss sees = shown.requireWithLoss();
    boolean isProtected = !sees.snapshot().counting().isExact();
    return answers.ok(
        sees.snapshot(), DisclosureAnswer.of(isProtected, city.disclosure(), sees.loss()));
  }
}
