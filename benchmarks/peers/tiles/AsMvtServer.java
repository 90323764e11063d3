package org.beatlight.benchmarks.tiles;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/**
 * The same layers from SQL: ST_AsMVT behind a bare servlet in the server that ours runs in, one prepared connection a thread, no framework
 * and no cache, packed at the level that ours has.
 */
public final class AsMvtServer extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The tile, and the tile with the buffer that every layer of ours has. */
  private static final String BOXES =
      "with box as (select st_tileenvelope(?, ?, ?) tile, st_tileenvelope(?, ?, ?, margin => 64.0 / 4096) wide) ";

  private static final String BEATS = BOXES + """
      select (select st_asmvt(q, 'beats', 4096, 'geom', 'id') from (
          select id, code, name, st_asmvtgeom(geom, tile, 4096, 64) geom from peer.beat, box where geom && wide) q
          where geom is not null)
        || (select st_asmvt(q, 'beat_labels', 4096, 'geom', 'id') from (
          select id, code, name, st_asmvtgeom(label, tile, 4096, 0) geom from peer.beat, box where label && tile) q)""";

  private static final String HOTSPOTS = BOXES + """
      select st_asmvt(q, 'hotspots', 4096, 'geom', 'id') from (
        select id, hotspot_id, kind, category, rank, weight, share, stability, beat, st_asmvtgeom(geom, tile, 4096, 64) geom
        from peer.hotspot, box where geom && wide) q where geom is not null""";

  /** Cells of 64 x 64 a tile, never smaller than 2^-17 of the world, drawn in the tile's own units. */
  private static final String EVENTS = BOXES + """
      , cells as (
        select floor((st_x(geom) - st_xmin(tile)) / (st_xmax(tile) - st_xmin(tile)) * n)::int x,
          floor((st_ymax(tile) - st_y(geom)) / (st_ymax(tile) - st_ymin(tile)) * n)::int y,
          count(*) filter (where kind = 'incident') incidents, count(*) filter (where kind = 'concern') concerns
        from peer.event, box, (select least(64, 1 << (17 - ?)) n) grid where geom && tile %s group by 1, 2)
      select st_asmvt(q, 'events', 4096, 'geom') from (
        select st_makeenvelope(x * side, y * side, x * side + side, y * side + side) geom, incidents, concerns
        from cells, (select 4096 / least(64, 1 << (17 - ?)) side) grid) q""";

  private static final Map<String, String> QUERIES = Map.of(
      "beats", BEATS, "hotspots", HOTSPOTS, "events", EVENTS.formatted(""),
      "filtered", EVENTS.formatted("and category = ? and day >= ? and day < ?"));

  private final transient String url;
  private final transient String user;
  private final transient ThreadLocal<Map<String, PreparedStatement>> statements = ThreadLocal.withInitial(HashMap::new);
  private final transient ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

  private AsMvtServer(String url, String user) {
    this.url = url;
    this.user = user;
  }

  /** Takes the address of the database, its user and the port to listen on. */
  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("as-mvt").toString());
    tomcat.setPort(Integer.parseInt(args[2]));
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "tiles", new AsMvtServer(args[0], args[1]));
    context.addServletMappingDecoded("/tiles/*", "tiles");
    tomcat.start();
    tomcat.getServer().await();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String[] path = request.getPathInfo().substring(1).split("[/.]");
    try {
      byte[] tile = tile(path[0], request, Integer.parseInt(path[1]), Integer.parseInt(path[2]), Integer.parseInt(path[3]));
      answer(response, tile);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private byte[] tile(String layer, HttpServletRequest request, int z, int x, int y) throws SQLException {
    boolean filtered = request.getParameter("category") != null;
    PreparedStatement query = statement(filtered ? "filtered" : layer);
    int i = 0;
    for (int repeat = 0; repeat < 2; repeat++) {
      query.setInt(++i, z);
      query.setInt(++i, x);
      query.setInt(++i, y);
    }
    if (layer.equals("events")) {
      query.setInt(++i, z);
    }
    if (filtered) {
      query.setString(++i, request.getParameter("category"));
      query.setObject(++i, LocalDate.parse(request.getParameter("from")));
      query.setObject(++i, LocalDate.parse(request.getParameter("to")));
    }
    if (layer.equals("events")) {
      query.setInt(++i, z);
    }
    try (ResultSet row = query.executeQuery()) {
      row.next();
      byte[] tile = row.getBytes(1);
      return tile == null ? new byte[0] : tile;
    }
  }

  private static void answer(HttpServletResponse response, byte[] tile) throws IOException {
    if (tile.length == 0) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }

    ByteArrayOutputStream packed = new ByteArrayOutputStream(tile.length / 2);
    try (OutputStream out = new Packer(packed)) {
      out.write(tile);
    }
    response.setContentType("application/vnd.mapbox-vector-tile");
    response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(packed.size());
    packed.writeTo(response.getOutputStream());
  }

  private PreparedStatement statement(String name) throws SQLException {
    Map<String, PreparedStatement> known = statements.get();
    PreparedStatement statement = known.get(name);
    if (statement == null) {
      statement = connections.get().prepareStatement(QUERIES.get(name));
      known.put(name, statement);
    }
    return statement;
  }

  private Connection connect() {
    try {
      return DriverManager.getConnection(url, user, "");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Packer extends GZIPOutputStream {
    Packer(OutputStream out) throws IOException {
      super(out);
      def.setLevel(3);
    }
  }
}
