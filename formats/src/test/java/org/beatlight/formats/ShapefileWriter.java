package org.beatlight.formats;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes small shapefiles byte by byte, as the technical description says, without an index. */
final class ShapefileWriter {
  private static final int POINT = 1;
  private static final int POLYGON = 5;

  private ShapefileWriter() {}

  /** Writes three points, the second of which has no shape. */
  static void points(Path shp, Charset charset, String[] names) throws IOException {
    write(shp, POINT, List.of(point(-87.5, 41.25), none(), point(1, 2)));
    writeRows(shp, charset, names);
  }

  static void allPoints(Path shp, String[] names) throws IOException {
    write(shp, POINT, List.of(point(-87.5, 41.25), point(0, 0), point(1, 2)));
    writeRows(shp, StandardCharsets.UTF_8, names);
  }

  /** Writes one area, whose outer rings must run clockwise. */
  static void polygons(Path shp, Geometry area) throws IOException {
    write(shp, POLYGON, List.of(polygon(area)));
    writeRows(shp, StandardCharsets.UTF_8, "a");
  }

  private static ByteBuffer point(double x, double y) {
    return content(20).putInt(POINT).putDouble(x).putDouble(y);
  }

  private static ByteBuffer none() {
    return content(4).putInt(0);
  }

  private static ByteBuffer polygon(Geometry area) {
    List<Coordinate[]> rings = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      Polygon part = (Polygon) area.getGeometryN(i);
      rings.add(part.getExteriorRing().getCoordinates());
      for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
        rings.add(part.getInteriorRingN(hole).getCoordinates());
      }
    }
    int points = area.getNumPoints();
    ByteBuffer content = content(44 + 4 * rings.size() + 16 * points).putInt(POLYGON);
    content.putDouble(0).putDouble(0).putDouble(0).putDouble(0).putInt(rings.size()).putInt(points);
    int begin = 0;
    for (Coordinate[] ring : rings) {
      content.putInt(begin);
      begin += ring.length;
    }
    rings.forEach(ring -> List.of(ring).forEach(p -> content.putDouble(p.x).putDouble(p.y)));
    return content;
  }

  private static ByteBuffer content(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(Path shp, int type, List<ByteBuffer> contents) throws IOException {
    int length = 100 + contents.stream().mapToInt(content -> 8 + content.capacity()).sum();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.putInt(9994).position(24);
    bytes.putInt(length / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type).position(100);
    bytes.order(ByteOrder.BIG_ENDIAN);
    for (int i = 0; i < contents.size(); i++) {
      bytes.putInt(i + 1).putInt(contents.get(i).capacity() / 2).put(contents.get(i).array());
    }
    Files.write(shp, bytes.array());
  }

  private static void writeRows(Path shp, Charset charset, String... names) throws IOException {
    Path dbf = Path.of(shp.toString().replace(".shp", ".dbf"));
    try (OutputStream out = Files.newOutputStream(dbf);
        DBFWriter writer = new DBFWriter(out, charset)) {
      writer.setFields(
          new DBFField[] {
            new DBFField("NAME", DBFDataType.CHARACTER, 10),
            new DBFField("COUNT", DBFDataType.NUMERIC, 10, 2),
            new DBFField("DAY", DBFDataType.DATE),
            new DBFField("OPEN", DBFDataType.LOGICAL)
          });
      Object[][] rest = {
        {1.5, day("2024-03-01"), true}, {null, null, null}, {-12, day("1999-12-31"), false}
      };
      for (int i = 0; i < names.length; i++) {
        writer.addRecord(new Object[] {names[i], rest[i][0], rest[i][1], rest[i][2]});
      }
    }
  }

  private static Date day(String day) {
    return Date.from(LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
