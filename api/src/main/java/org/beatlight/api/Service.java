package org.beatlight.api;

import java.util.Map;
import org.beatlight.api.disclosure.SaltSource;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.web.AnswerSalt;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.City;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The service as Spring puts it together. */
@SpringBootApplication(proxyBeanMethods = false)
class Service {
  /**
   * Starts the service; it runs on threads of its own.
   *
   * @param properties Spring's, as {@code --name=value}
   */
  static ConfigurableApplicationContext start(
      City city, String address, int port, String... properties) {
    Map<String, Object> options = Map.of("server.address", address, "server.port", port);
    return new SpringApplicationBuilder(Service.class)
        .registerShutdownHook(false) // who starts the service stops it
        .initializers(
            context -> register(city, (GenericApplicationContext) context),
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command line", options)))
        .run(properties);
  }

  /** Returns the port that a service listens on. */
  static int portOf(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", int.class);
  }

  /** Answers depend on this code, on core's, and on the settings that are passed on to callers. */
  @Bean
  AnswerSalt answerSalt(City city) {
    return new AnswerSalt(
        CodeChecksum.of(Service.class, PublishedV1.class)
            + "-"
            + Integer.toHexString(city.basemapStyle().hashCode()));
  }

  /** The salt of the operations store, so that all who serve the city draw the same noise. */
  @Bean
  SaltSource saltSource(OperationsStore operations) {
    return operations::salt;
  }

  private static void register(City city, GenericApplicationContext context) {
    context.registerBean(City.class, () -> city);
  }
}
