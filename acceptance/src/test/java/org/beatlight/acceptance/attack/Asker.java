package org.beatlight.acceptance.attack;

import java.net.http.HttpResponse;

/** Asks for a path as somebody: the public, or an analyst. */
@FunctionalInterface
public interface Asker {
  /** Returns the answer, whatever its status. */
  HttpResponse<byte[]> fetch(String path);
}
