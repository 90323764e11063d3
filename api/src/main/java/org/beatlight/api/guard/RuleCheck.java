package org.beatlight.api.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.beatlight.api.access.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets a request in if its row of the rules does; a request without a row is denied. */
@Component
final class RuleCheck implements AuthorizationManager<HttpServletRequest> {
  private final CurrentCaller caller;

  RuleCheck(CurrentCaller caller) {
    this.caller = caller;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> shown, HttpServletRequest request) {
    return new AuthorizationDecision(isOfTheServer(request) || isMet(request));
  }

  /** Pages and errors that the server itself asks for, once a request was let in or refused. */
  private static boolean isOfTheServer(HttpServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    return type == DispatcherType.FORWARD || type == DispatcherType.ERROR;
  }

  private boolean isMet(HttpServletRequest request) {
    Optional<AccessRules.Rule> rule = AccessRules.find(request);
    return rule.isPresent() && rule.get().need().isMetBy(caller.get());
  }
}
