package org.beatlight.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.RunningService;
import org.beatlight.api.TinyCity;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

class RuleTableTest {
  @Test
  void everyMappingHasARule(@TempDir Path folder) {
    Set<String> without = new TreeSet<>();
    int seen = 0;
    try (RunningService service =
        RunningService.start(TinyCity.of(EmbeddedFixture.in(folder).settings()))) {
      Map<String, RequestMappingInfoHandlerMapping> all =
          service.context().getBeansOfType(RequestMappingInfoHandlerMapping.class);
      for (RequestMappingInfoHandlerMapping mapping : all.values()) {
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
          without.addAll(withoutRule(info));
          seen++;
        }
      }
    }

    assertThat(seen).isGreaterThan(25);
    assertThat(without).containsExactly("GET /error"); // the server's own, not to be asked for
  }

  @Test
  void aPathOrAMethodThatNoRowNamesIsDenied() {
    assertThat(AccessRules.find(request("GET", "/api/v1/new"))).isEmpty();
    assertThat(AccessRules.find(request("POST", "/api/v1/beats"))).isEmpty();
    assertThat(AccessRules.methods(request("POST", "/api/v1/beats")))
        .containsExactly("GET", "HEAD", "OPTIONS");
  }

  private static Set<String> withoutRule(RequestMappingInfo info) {
    Set<RequestMethod> named = info.getMethodsCondition().getMethods();
    Set<String> without = new TreeSet<>();
    for (RequestMethod method : named.isEmpty() ? List.of(RequestMethod.GET) : named) {
      for (String pattern : info.getPatternValues()) {
        String path = pattern.replaceAll("\\{[^}]*\\}", "x").replace("**", "x");
        if (AccessRules.find(request(method.name(), path)).isEmpty()) {
          without.add(method.name() + " " + pattern);
        }
      }
    }
    return without;
  }

  private static MockHttpServletRequest request(String method, String path) {
    return new MockHttpServletRequest(method, path);
  }
}
