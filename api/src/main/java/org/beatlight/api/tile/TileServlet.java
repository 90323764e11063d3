package org.beatlight.api.tile;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beatlight.core.geo.TileAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers for tiles, below the filters but beside Spring's dispatcher: its way to a controller and
 * back costs several times what a tile that is kept does. What goes wrong is told as everywhere.
 */
final class TileServlet extends HttpServlet {
  /** The address of a tile, as the API's description has it. */
  static final String TEMPLATE = "/tiles/{name}/{z}/{x}/{y}.mvt";

  /** What the server is told to bring here; other addresses of this kind are not there. */
  static final String MAPPING = "*.mvt";

  private static final long serialVersionUID = 1;

  private final transient CurrentTiles current;
  private final transient TileAnswers answers;
  private final transient HandlerExceptionResolver failures;

  TileServlet(CurrentTiles current, TileAnswers answers, HandlerExceptionResolver failures) {
    this.current = current;
    this.answers = answers;
    this.failures = failures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, TEMPLATE);
    try {
      answer(request, response);
    } catch (RuntimeException e) {
      if (failures.resolveException(request, response, null, e) == null) {
        throw e;
      }
    }
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    TilePath path = TilePath.of(request.getServletPath());
    TileLayer layer = TileLayers.require(path.layer());
    TileAddress address = path.address();
    PublishedTiles tiles = current.require();
    TileFilter filter = FilterParameters.of(request).within(tiles.snapshot(), layer.filters());
    TileAnswer answer = answers.start(tiles.snapshot(), filter, request, response);
    if (!answer.isUnchanged()) {
      answer.send(tiles.gzip(layer, address, filter));
    }
  }
}
