package org.beatlight.api.tile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** The answer to one request for a tile. */
final class TileAnswer {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String tag;
  private final String kept;
  private final boolean packed;

  /**
   * An answer that nothing was said of yet.
   *
   * @param kept how long and by whom it may be kept: the header Cache-Control
   * @param packed whether the caller takes gzip
   */
  TileAnswer(
      HttpServletRequest request,
      HttpServletResponse response,
      String tag,
      String kept,
      boolean packed) {
    this.request = request;
    this.response = response;
    this.tag = tag;
    this.kept = kept;
    this.packed = packed;
  }

  /** Returns whether the caller has what this publication would give it; then all is said. */
  boolean isUnchanged() {
    boolean unchanged = new ServletWebRequest(request, response).checkNotModified(tag);
    if (unchanged) {
      tellHowLongItIsKept();
    }
    return unchanged;
  }

  /** Sends a tile that came as gzip, unpacked for the few callers that take no gzip. */
  void send(byte[] tile) throws IOException {
    tellHowLongItIsKept();
    if (tile.length == 0) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }

    byte[] body = packed ? tile : Gzip.unpack(tile);
    if (packed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentType(TileJson.TILE_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private void tellHowLongItIsKept() {
    response.setHeader(HttpHeaders.CACHE_CONTROL, kept);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }
}
