package org.beatlight.api.guard;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** One chain for every request: no sessions, no cookies, no forms; a token or nothing. */
@EnableWebSecurity
@Configuration(proxyBeanMethods = false)
class GuardSetup {
  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, GuardFilters filters, RuleCheck rules, Refusals refusals)
      throws Exception {
    filters
        .all()
        .forEach(filter -> http.addFilterBefore(filter, AnonymousAuthenticationFilter.class));
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable) // CurrentCaller knows who shows no token
        .servletApi(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable) // web.SecurityHeaders sets them
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            told -> told.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll() // asked for by the server itself, once the request was let in
                    .anyRequest()
                    .access(rules))
        .build();
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
