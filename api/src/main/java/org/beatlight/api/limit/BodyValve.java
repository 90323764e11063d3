package org.beatlight.api.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.buf.ByteChunk;
import org.beatlight.api.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Takes in bodies before anything else is done, small ones alone and in little time. A body holds a
 * thread until it has come, so a client may have few on their way, and all clients together no more
 * than leaves most threads to others.
 */
public final class BodyValve extends ValveBase {
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

  private final BodyPlaces places = new BodyPlaces();

  /** Makes a valve that asynchronous requests pass too. */
  public BodyValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (!announcesBody(request)) {
      getNext().invoke(request, response);
      return;
    }

    @Nullable ByteChunk body = bodyOf(request, response);
    if (body != null) {
      request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, body);
      getNext().invoke(request, response);
    }
  }

  private static boolean announcesBody(Request request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  /** Returns the body, or null where the request has been refused. */
  private @Nullable ByteChunk bodyOf(Request request, Response response) throws IOException {
    String client = ClientAddress.client(request.getRemoteAddr());
    if (!places.take(client)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "2");
      refuse(
          request,
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "too many bodies are on their way: ask again");
      return null;
    }

    try {
      return read(request, response);
    } finally {
      places.free(client);
    }
  }

  private @Nullable ByteChunk read(Request request, Response response) throws IOException {
    response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
    SmallBody body = SmallBody.read(request.getCoyoteRequest());
    switch (body.end()) {
      case LATE -> refuse(request, response, HttpStatus.REQUEST_TIMEOUT, SmallBody.IN_TIME);
      case TOO_LONG -> refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, SmallBody.SMALL);
      case BROKEN -> refuse(request, response, HttpStatus.BAD_REQUEST, SmallBody.WHOLE);
      case COMPLETE -> {
        if (!WITHOUT_BODY.contains(request.getMethod())) {
          return body.bytes();
        }
        String sentence = "expected no body with " + request.getMethod();
        refuse(request, response, HttpStatus.BAD_REQUEST, sentence);
      }
    }
    return null;
  }

  /** The rest of the body is not waited for, so the connection cannot be used again. */
  private static void refuse(Request request, Response response, HttpStatus status, String sentence)
      throws IOException {
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    response.setHeader(HttpHeaders.CONNECTION, "close");
    Refusal.send(request, response, status, sentence);
  }
}
