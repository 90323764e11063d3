package org.beatlight.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.beatlight.core.event.Kind;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The API described for programs. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
  /** Where the description is found; application.properties says the same to springdoc. */
  static final String PATH = "/api/v1/openapi.json";

  private static final String TOKEN = "token";

  @Bean
  OpenAPI document() {
    SpringDocUtils.getConfig().replaceWithSchema(Kind.class, KindSchema.of());
    return new OpenAPI()
        .info(
            new Info()
                .title("Beatlight")
                .version("1")
                .description(
                    "Hotspots, beat summaries and maps of one publication. Incidents and concerns"
                        + " stand side by side and are never added up. Every answer carries its"
                        + " publication's tag: ask again with If-None-Match.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0.txt")))
        .components(new Components().addSecuritySchemes(TOKEN, bearer()))
        .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(TOKEN)))
        .servers(List.of(new Server().url("/")));
  }

  /** After all that add operations. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  OpenApiCustomizer commonAnswers() {
    return new CommonAnswers();
  }

  private static SecurityScheme bearer() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description("A token that an operator gave out, or one that the city's issuer signed.");
  }
}
