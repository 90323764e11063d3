package org.beatlight.api.ogc.geopackage;

import java.util.List;
import java.util.stream.Collectors;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.beatlight.api.ogc.export.FeatureTable;

/** What a GeoPackage holds beside its features (OGC 12-128r17, 1.1 and 2.1). */
final class GeoPackageSchema {
  /** The name of the column that holds shapes. */
  static final String SHAPE = "geometry";

  /** "GPKG", then version 1.3.0: later ones have nothing that is needed here. */
  static final List<String> PRAGMAS =
      List.of("pragma application_id = 1196444487", "pragma user_version = 10300");

  static final List<String> TABLES =
      List.of(
          """
          create table gpkg_spatial_ref_sys (
            srs_name text not null, srs_id integer not null primary key, organization text not null,
            organization_coordsys_id integer not null, definition text not null, description text)
          """,
          """
          create table gpkg_contents (
            table_name text not null primary key, data_type text not null, identifier text unique,
            description text default '',
            last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            min_x double, min_y double, max_x double, max_y double, srs_id integer,
            constraint fk_gc_r_srs_id foreign key (srs_id)
              references gpkg_spatial_ref_sys (srs_id))
          """,
          """
          create table gpkg_geometry_columns (
            table_name text not null, column_name text not null, geometry_type_name text not null,
            srs_id integer not null, z tinyint not null, m tinyint not null,
            constraint pk_geom_cols primary key (table_name, column_name),
            constraint uk_gc_table_name unique (table_name),
            constraint fk_gc_tn foreign key (table_name) references gpkg_contents (table_name),
            constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id))
          """);

  /** The systems that every GeoPackage names, and the other one in which features can be had. */
  static final String SYSTEMS =
      """
      insert into gpkg_spatial_ref_sys values
        ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian'),
        ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic'),
        ('WGS 84 geodetic', 4326, 'EPSG', 4326,
         'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
      AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],\
      PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
      UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
         'longitude and latitude in degrees'),
        ('WGS 84 / Pseudo-Mercator', 3857, 'EPSG', 3857,
         'PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",DATUM["WGS_1984",\
      SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
      AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
      UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]],\
      PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],\
      PARAMETER["false_easting",0],PARAMETER["false_northing",0],\
      UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],\
      EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 \
      +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","3857"]]',
         'metres of web maps')
      """;

  static final String CONTENTS =
      "insert into gpkg_contents values (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String SHAPES =
      "insert into gpkg_geometry_columns values (?, '" + SHAPE + "', 'MULTIPOLYGON', ?, 0, 0)";

  private GeoPackageSchema() {}

  /** Returns what makes the table of the features. */
  static String create(FeatureTable table) {
    String columns =
        table.columns().stream()
            .map(column -> ", %s %s".formatted(quoted(column.name()), type(column.type())))
            .collect(Collectors.joining());
    return "create table %s (fid integer primary key not null, %s multipolygon, id text not null%s)"
        .formatted(quoted(table.about().name()), SHAPE, columns);
  }

  /** Returns what writes a feature: its shape, its id, its values. */
  static String insert(FeatureTable table) {
    String columns =
        table.columns().stream()
            .map(Queryable::name)
            .map(name -> ", " + quoted(name))
            .collect(Collectors.joining());
    return "insert into %s (%s, id%s) values (?, ?%s)"
        .formatted(
            quoted(table.about().name()), SHAPE, columns, ", ?".repeat(table.columns().size()));
  }

  private static String type(ValueType type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "mediumint"; // of 32 bits
      case NUMBER -> "double";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
      case GEOMETRY -> throw new IllegalArgumentException("expected a value, got a shape");
    };
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
