package org.beatlight.api.guard;

import java.util.Optional;
import java.util.function.Supplier;
import org.beatlight.api.access.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request in if its row of the rules does; a request without a row is denied. */
@Component
final class RuleCheck implements AuthorizationManager<RequestAuthorizationContext> {
  private final CurrentCaller caller;

  RuleCheck(CurrentCaller caller) {
    this.caller = caller;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> shown, RequestAuthorizationContext context) {
    Optional<AccessRules.Rule> rule = AccessRules.find(context.getRequest());
    return new AuthorizationDecision(
        rule.filter(found -> found.need().isMetBy(caller.get())).isPresent());
  }
}
