package org.beatlight.api.tile;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Brings requests for tiles to their servlet. */
@Configuration(proxyBeanMethods = false)
class TileSetup {
  @Bean
  ServletRegistrationBean<TileServlet> tileServlet(
      CurrentTiles current,
      TileAnswers answers,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
    return new ServletRegistrationBean<>(
        new TileServlet(current, answers, failures), TileServlet.MAPPING);
  }
}
