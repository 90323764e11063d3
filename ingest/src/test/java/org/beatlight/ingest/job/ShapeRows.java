package org.beatlight.ingest.job;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.h2gis.functions.io.shp.internal.ShapeType;
import org.h2gis.functions.io.shp.internal.ShapefileWriter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Rows of texts with a shape each, which tests write in the formats that have shapes. */
final class ShapeRows {
  /** EPSG:3435 as Esri writes it into a .prj file; in US feet. */
  static final String ILLINOIS_EAST =
      "PROJCS[\"NAD_1983_StatePlane_Illinois_East_FIPS_1201_Feet\","
          + "GEOGCS[\"GCS_North_American_1983\",DATUM[\"D_North_American_1983\","
          + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
          + "PARAMETER[\"False_Easting\",984250.0],PARAMETER[\"False_Northing\",0.0],"
          + "PARAMETER[\"Central_Meridian\",-88.33333333333333],"
          + "PARAMETER[\"Scale_Factor\",0.999975],"
          + "PARAMETER[\"Latitude_Of_Origin\",36.66666666666666],"
          + "UNIT[\"Foot_US\",0.3048006096012192]]";

  private static final int TEXT_LENGTH = 30;

  private final List<String> columns;
  private final List<Entry> rows = new ArrayList<>();

  ShapeRows(String... columns) {
    this.columns = List.of(columns);
  }

  ShapeRows add(String wkt, String... values) {
    try {
      rows.add(new Entry(new WKTReader().read(wkt), List.of(values)));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
    return this;
  }

  /** Writes the tables that OGC 12-128 asks for, less their columns that nobody here reads. */
  void writeGeoPackage(Path file, int epsg) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      try (Statement sql = connection.createStatement()) {
        for (String statement :
            List.of(
                "create table gpkg_contents (table_name text, data_type text, srs_id integer)",
                "create table gpkg_geometry_columns (table_name text, column_name text,"
                    + " geometry_type_name text, srs_id integer)",
                "create table gpkg_spatial_ref_sys (srs_id integer, organization text,"
                    + " organization_coordsys_id integer, definition text)",
                "insert into gpkg_spatial_ref_sys values (%1$d, 'EPSG', %1$d, '')".formatted(epsg),
                "insert into gpkg_contents values ('rows', 'features', %d)".formatted(epsg),
                "insert into gpkg_geometry_columns values ('rows', 'geom', 'GEOMETRY', %d)"
                    .formatted(epsg),
                "create table rows (%s, geom blob)".formatted(joined("\"%s\" text")))) {
          sql.executeUpdate(statement);
        }
      }
      insert(connection);
    }
  }

  /** Writes GeoParquet 1.1, whose CRS is PROJJSON. */
  void writeGeoParquet(Path file, int epsg) throws IOException {
    String geo =
        """
        {"version": "1.1.0", "primary_column": "geom", "columns": {"geom":
          {"encoding": "WKB", "geometry_types": [], "crs": {"type": "ProjectedCRS",
           "name": "as its id", "id": {"authority": "EPSG", "code": %d}}}}}
        """
            .formatted(epsg);
    MessageType schema = schema();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withExtraMetaData(Map.of("geo", geo))
            .build()) {
      for (Entry row : rows) {
        SimpleGroup group = new SimpleGroup(schema);
        for (int i = 0; i < columns.size(); i++) {
          group.add(i, row.values().get(i));
        }
        group.add(columns.size(), Binary.fromConstantByteArray(row.wkb()));
        writer.write(group);
      }
    }
  }

  /** Writes a shapefile of shapes of one type and zips it. */
  void writeShapefile(Path zip, String prj) throws IOException {
    Path folder = Files.createTempDirectory(zip.getParent(), "shapefile");
    writeShapes(folder);
    writeAttributes(folder.resolve("rows.dbf"));
    Files.writeString(folder.resolve("rows.prj"), prj);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String ending : List.of("shp", "shx", "dbf", "prj")) {
        out.putNextEntry(new ZipEntry("export/rows." + ending));
        Files.copy(folder.resolve("rows." + ending), out);
      }
    }
  }

  private void insert(Connection connection) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
    try (PreparedStatement sql =
        connection.prepareStatement("insert into rows values (%s)".formatted(marks))) {
      for (Entry row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          sql.setString(i + 1, row.values().get(i));
        }
        sql.setBytes(columns.size() + 1, geoPackageBlob(row));
        sql.executeUpdate();
      }
    }
  }

  private static byte[] geoPackageBlob(Entry row) {
    byte[] header = {'G', 'P', 0, 0, 0, 0, 0, 0};
    byte[] wkb = row.wkb();
    byte[] blob = new byte[header.length + wkb.length];
    System.arraycopy(header, 0, blob, 0, header.length);
    System.arraycopy(wkb, 0, blob, header.length, wkb.length);
    return blob;
  }

  private MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (String column : columns) {
      schema
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }
    return schema.optional(PrimitiveTypeName.BINARY).named("geom").named("schema");
  }

  private void writeShapes(Path folder) throws IOException {
    StandardOpenOption[] options = {
      StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE
    };
    ShapefileWriter writer =
        new ShapefileWriter(
            FileChannel.open(folder.resolve("rows.shp"), options),
            FileChannel.open(folder.resolve("rows.shx"), options));
    boolean points = rows.get(0).shape().getDimension() == 0;
    writer.writeHeaders(points ? ShapeType.POINT : ShapeType.POLYGON);
    for (Entry row : rows) {
      writer.writeGeometry(row.shape());
    }
    writer.close();
  }

  private void writeAttributes(Path dbf) throws IOException {
    try (OutputStream out = Files.newOutputStream(dbf);
        DBFWriter writer = new DBFWriter(out, StandardCharsets.UTF_8)) {
      writer.setFields(
          columns.stream()
              .map(column -> new DBFField(column, DBFDataType.CHARACTER, TEXT_LENGTH))
              .toArray(DBFField[]::new));
      for (Entry row : rows) {
        writer.addRecord(row.values().toArray());
      }
    }
  }

  private String joined(String format) {
    return columns.stream().map(format::formatted).collect(Collectors.joining(", "));
  }

  /** A row. */
  private record Entry(Geometry shape, List<String> values) {
    byte[] wkb() {
      return new WKBWriter().write(shape);
    }
  }
}
