package org.beatlight.api.guard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.BeanIds;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * One chain for every request: no sessions, no cookies, no forms; a token or nothing. It holds what
 * that takes and nothing more, since every tile passes it.
 */
@Configuration(proxyBeanMethods = false)
class GuardSetup {
  @Bean
  SecurityFilterChain chain(GuardFilters filters) {
    return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, filters.all());
  }

  /** Where Spring looks for the guard of all requests; forgets who asked when a request ends. */
  @Bean(BeanIds.SPRING_SECURITY_FILTER_CHAIN)
  FilterChainProxy guard(SecurityFilterChain chain, HttpFirewall firewall) {
    FilterChainProxy guard = new FilterChainProxy(chain);
    guard.setFirewall(firewall);
    return guard;
  }

  /** Codes of beats may hold a slash or a percent sign; the rules read paths as controllers do. */
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowSemicolon(true);
    firewall.setUnsafeAllowAnyHttpMethod(true); // the rules know the methods
    firewall.setAllowedHeaderNames(GuardSetup::isPrintable);
    firewall.setAllowedHeaderValues(GuardSetup::isPrintable);
    return firewall;
  }

  /** Says of Latin-1, as headers come, what the firewall's own patterns do, at a tenth the cost. */
  private static boolean isPrintable(String header) {
    for (int i = 0; i < header.length(); i++) {
      if (Character.isISOControl(header.charAt(i)) && header.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
