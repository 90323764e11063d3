package org.beatlight.api.limit;

import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.beatlight.settings.City;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server is told of clients before any filter is asked. */
@Configuration(proxyBeanMethods = false)
class ServerLimits {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> limits(City city) {
    return factory -> {
      factory.setProtocol(PatientProtocol.class.getName());
      factory.addContextValves(new BodyValve());
      List<String> proxies = city.service().trustedProxies();
      if (!proxies.isEmpty()) {
        factory.addEngineValves(trusting(proxies));
      }
    };
  }

  /** Takes a client's address, host and protocol from the proxies' headers. */
  private static RemoteIpValve trusting(List<String> proxies) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", proxies));
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setHostHeader("X-Forwarded-Host");
    return valve;
  }
}
