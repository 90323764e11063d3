package org.beatlight.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the page's files with a tag of their content. Their time will not do: in a reproducible
 * build every file is as old as every other, and an upgrade would go unnoticed by browsers.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new GzipFiles());
  }

  /** Pages have addresses without an ending, whatever a caller says to accept. */
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
    registry.addViewController("/quality").setViewName("forward:/quality.html");
  }

  private String tag(Resource file) {
    return tags.computeIfAbsent(file.getDescription(), description -> contentTag(file));
  }

  private static String contentTag(Resource file) {
    CRC32C checksum = new CRC32C();
    try (InputStream content = file.getInputStream()) {
      checksum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.getDescription(), e);
    }
    return "\"%08x\"".formatted(checksum.getValue());
  }
}
