package org.beatlight.api.limit;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 whose patience with a request's headers has an end. Tomcat's own time limit begins anew
 * with every byte, so a byte a second would hold a connection for hours.
 */
public final class PatientProtocol extends Http11NioProtocol {
  private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

  @Override
  protected Processor createProcessor() {
    return new PatientProcessor(this, getAdapter());
  }

  private static final class PatientProcessor extends Http11Processor {
    private long waitingSince;
    private boolean waiting;

    PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    /** Is called whenever bytes of a request have come; LONG says that the headers go on. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
      SocketState state = super.service(socket);
      if (state != SocketState.LONG || isAsync()) {
        waiting = false;
        return state;
      }
      if (!waiting) {
        waiting = true;
        waitingSince = System.nanoTime();
      }
      return System.nanoTime() - waitingSince > PATIENCE ? SocketState.CLOSED : state;
    }
  }
}
