package org.beatlight.api.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/** A file's content as gzip, which its headers say. */
final class GzipFile extends ByteArrayResource implements HttpResource {
  private final @Nullable String name;

  private GzipFile(byte[] packed, Resource file) {
    super(packed, file.getDescription() + " as gzip");
    this.name = file.getFilename();
  }

  static GzipFile of(Resource file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (InputStream content = file.getInputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      content.transferTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.getDescription(), e);
    }
    return new GzipFile(packed.toByteArray(), file);
  }

  @Override
  public @Nullable String getFilename() {
    return name;
  }

  @Override
  public HttpHeaders getResponseHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return headers;
  }
}
