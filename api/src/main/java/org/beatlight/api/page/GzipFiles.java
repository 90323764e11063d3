package org.beatlight.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beatlight.api.web.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the page's files, those of text compressed for callers that take gzip. A file is compressed
 * once: the library that draws maps is long, and files change with the service alone.
 */
final class GzipFiles implements ResourceResolver {
  private static final Set<String> TEXT = Set.of("html", "css", "mjs", "js", "svg", "txt");

  private final Map<String, Resource> packed = new ConcurrentHashMap<>();

  @Override
  public @Nullable Resource resolveResource(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> folders,
      ResourceResolverChain next) {
    Resource file = next.resolveResource(request, path, folders);
    return file != null && request != null && isText(file) && takesGzip(request)
        ? packed.computeIfAbsent(file.getDescription(), any -> GzipFile.of(file))
        : file;
  }

  @Override
  public @Nullable String resolveUrlPath(
      String path, List<? extends Resource> folders, ResourceResolverChain next) {
    return next.resolveUrlPath(path, folders);
  }

  private static boolean isText(Resource file) {
    String ending = StringUtils.getFilenameExtension(file.getFilename());
    return ending != null && TEXT.contains(ending);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return AcceptEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
  }
}
