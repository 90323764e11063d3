package org.beatlight.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells as problem+json what failed outside the controllers, such as in a filter. */
@Hidden
@RestController
final class FallbackController implements ErrorController {
  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus found = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    HttpStatus status = found == null ? HttpStatus.NOT_FOUND : found;
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(problem(status, request));
  }

  private static ProblemDetail problem(HttpStatus status, HttpServletRequest request) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, Refusal.sentence(request, status));
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
      problem.setInstance(URI.create(asked));
    }
    problem.setProperty("requestId", RequestId.of(request));
    return problem;
  }
}
