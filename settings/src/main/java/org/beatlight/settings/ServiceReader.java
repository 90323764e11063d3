package org.beatlight.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code limits} and {@code cors}, both optional. */
record ServiceReader(YamlMap top) {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern PROXY =
      Pattern.compile(
          "%1$s(\\.%1$s){3}(/(3[0-2]|[12]?\\d))?|[0-9a-fA-F:]*:[0-9a-fA-F:]*(/(12[0-8]|1[01]\\d|[1-9]?\\d))?"
              .formatted(BYTE));
  private static final String A_PROXY = "an address such as 10.0.0.7 or 10.0.0.0/8";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:\\d{1,5})?");

  ServiceSettings read() {
    ServiceSettings usual = ServiceSettings.USUAL;
    return new ServiceSettings(
        top.find("limits").map(value -> limits(value.map())).orElse(usual.limits()),
        top.find("limits")
            .flatMap(value -> value.map().find("trustedProxies"))
            .map(ServiceReader::proxies)
            .orElse(usual.trustedProxies()),
        top.find("cors").map(value -> origins(value.map())).orElse(usual.origins()));
  }

  private static ServiceSettings.Limits limits(YamlMap limits) {
    limits.allowing("requestsPerMinute", "burst", "trustedProxies");
    ServiceSettings.Limits usual = ServiceSettings.USUAL.limits();
    return new ServiceSettings.Limits(
        limits.find("requestsPerMinute").map(YamlValue::count).orElse(usual.requestsPerMinute()),
        limits.find("burst").map(YamlValue::count).orElse(usual.burst()));
  }

  private static List<String> origins(YamlMap cors) {
    return cors.allowing("origins").require("origins").list().stream()
        .map(item -> item.matching(ORIGIN, "an origin such as https://maps.example.org"))
        .toList();
  }

  private static List<String> proxies(YamlValue list) {
    return list.list().stream().map(ServiceReader::proxy).toList();
  }

  private static String proxy(YamlValue item) {
    String text = item.matching(PROXY, A_PROXY);
    try {
      var unused = InetAddress.getByName(text.replaceAll("/.*", "")); // no name, so none is sought
      return text;
    } catch (UnknownHostException e) {
      throw item.expected(A_PROXY);
    }
  }
}
