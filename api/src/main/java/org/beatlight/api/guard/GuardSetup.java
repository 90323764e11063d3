package org.beatlight.api.guard;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * One chain for every request: no sessions, no cookies, no forms; a token or nothing. It holds what
 * that takes and nothing more, since every tile passes it.
 */
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class GuardSetup {
  @Bean
  SecurityFilterChain chain(GuardFilters filters, RuleCheck rules, Refusals refusals) {
    ExceptionTranslationFilter denials = new ExceptionTranslationFilter(refusals);
    denials.setAccessDeniedHandler(refusals);
    List<Filter> all = new ArrayList<>();
    all.add(new SecurityContextHolderFilter(new RequestAttributeSecurityContextRepository()));
    all.addAll(filters.all());
    all.add(denials);
    all.add(new AuthorizationFilter(rules));
    return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, all);
  }

  /** Codes of beats may hold a slash or a percent sign; the rules read paths as controllers do. */
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowSemicolon(true);
    firewall.setUnsafeAllowAnyHttpMethod(true); // the rules know the methods
    return firewall;
  }
}
