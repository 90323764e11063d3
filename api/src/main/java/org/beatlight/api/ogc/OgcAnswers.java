package org.beatlight.api.ogc;

import java.util.function.Supplier;
import org.beatlight.api.ogc.html.HtmlPage;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers of resources that are JSON for programs and a page for people. */
@Component
public final class OgcAnswers {
  private final Answers answers;

  OgcAnswers(Answers answers) {
    this.answers = answers;
  }

  /** Starts an answer in a format; each format has a tag of its own, for its bytes differ. */
  public ResponseEntity.BodyBuilder ok(Snapshot snapshot, Format format, MediaType json) {
    return answers
        .ok(snapshot, format.code())
        .contentType(format.type(json))
        .varyBy(HttpHeaders.ACCEPT);
  }

  /** Answers with the resource's JSON or its page. */
  public ResponseEntity<Object> page(
      OgcRequest request,
      Snapshot snapshot,
      MediaType json,
      Supplier<Object> body,
      Supplier<HtmlPage> page) {
    Format format = request.format(Format.PAGES, json);
    return ok(snapshot, format, json)
        .body(format == Format.HTML ? page.get().toString() : body.get());
  }
}
