package org.beatlight.api.web;

import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.beatlight.api.publication.NoPublicationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells every failure of a request as problem+json (RFC 9457); no answer holds a stack trace. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_AFTER_SECONDS = "2";
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final int LONGEST = 600;

  @ExceptionHandler
  @Nullable ResponseEntity<Object> noPublication(NoPublicationException e, WebRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return problem(
        e, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()), headers, request);
  }

  /** The server reads parameters when they are first asked for, and throws what it cannot read. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> unreadable(InvalidParameterException e, WebRequest request) {
    String detail = "expected parameters such as name=value, in UTF-8 and percent-encoded";
    return problem(e, HttpStatus.BAD_REQUEST, detail, new HttpHeaders(), request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    log.error("unexpected failure of {}", request.getDescription(false), e);
    return problem(
        e,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "an unexpected failure; the service's log says more",
        new HttpHeaders(),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String name =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(e.getPropertyName());
    return problem(e, status, name + ": " + expected(e), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String path = ((ServletWebRequest) request).getRequest().getRequestURI();
    return problem(e, status, "there is nothing at " + path, headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpHeaders complete = new HttpHeaders(headers);
    complete.setCacheControl(CacheControl.noStore());
    complete.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(e, body, complete, status, request);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      problem.setDetail(oneLine(problem.getDetail()));
      problem.setProperty("requestId", RequestId.of(((ServletWebRequest) request).getRequest()));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private @Nullable ResponseEntity<Object> problem(
      Exception e, HttpStatusCode status, String detail, HttpHeaders headers, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  /** Returns a sentence without what would break a line or hide a text, and of bearable length. */
  private static @Nullable String oneLine(@Nullable String sentence) {
    if (sentence == null) {
      return null;
    }
    String plain = UNPRINTABLE.matcher(sentence).replaceAll("\ufffd");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }

  private static String expected(TypeMismatchException e) {
    if (e.getRequiredType() == int.class) {
      return "expected a whole number, got \"" + e.getValue() + "\"";
    }
    Throwable reason = e.getCause();
    return String.valueOf(reason == null ? e.getMessage() : reason.getMessage());
  }
}
