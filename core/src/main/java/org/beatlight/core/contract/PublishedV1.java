package org.beatlight.core.contract;

import java.util.List;

/**
 * A publication: tables of the schema {@code published} in plain types, so that the same SQL runs
 * on the embedded H2 store and on PostGIS. Every row but the pointer carries its publication and is
 * never changed once written.
 *
 * <p>Geometries are WKB in degrees, EPSG:4326; PostGIS stores add geometry columns beside them.
 */
public final class PublishedV1 {
  /**
   * The version of this layout; readers refuse any other. 2: a manifest with the whole quality
   * report. 3: hotspots with share and p-value, the ground that many runs called hot, the table
   * plane, and flags in the blocks of events.
   */
  public static final int VERSION = 3;

  /**
   * How far the grid in the table plane reaches at least beyond all events and beats, in metres: so
   * that the ground around them can be told in degrees.
   */
  public static final double PLANE_MARGIN_M = 10_000;

  public static final String SCHEMA = "published";

  /** One row a publication: when it was made, what from ({@link Manifest} as JSON). */
  public static final String PUBLICATION =
      """
      create table if not exists published.publication (
        publication_id bigint primary key,
        contract_version integer not null,
        city varchar(200) not null,
        published_at timestamp with time zone not null,
        fingerprint varchar(64) not null,
        manifest text not null)""";

  /** The pointer: one row, slot 1, naming the publication that is served. */
  public static final String CURRENT_PUBLICATION =
      """
      create table if not exists published.current_publication (
        slot integer primary key,
        publication_id bigint not null)""";

  /** Tables of results: name, then columns. Each is keyed by publication_id and its own key. */
  public static final List<Table> RESULTS =
      List.of(
          new Table(
              "area",
              """
              publication_id bigint not null,
              layer varchar(40) not null,
              code varchar(60) not null,
              name varchar(200) not null,
              area_m2 double precision not null,
              label_lon double precision not null,
              label_lat double precision not null,
              geometry_wkb bytea not null""",
              "publication_id, layer, code"),
          new Table(
              "category",
              """
              publication_id bigint not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              name varchar(120) not null,
              events bigint not null""",
              "publication_id, kind, category"),
          new Table(
              "beat_day",
              """
              publication_id bigint not null,
              beat varchar(60) not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              local_date date not null,
              events integer not null""",
              "publication_id, beat, kind, category, local_date"),
          new Table(
              "beat_change",
              """
              publication_id bigint not null,
              beat varchar(60) not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              events_now integer not null,
              events_before integer not null,
              p_value double precision,
              q_value double precision,
              verdict varchar(20) not null""",
              "publication_id, beat, kind, category"),
          new Table(
              "hotspot",
              """
              publication_id bigint not null,
              hotspot_id varchar(100) not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              category_rank integer not null,
              weight double precision not null,
              places integer not null,
              core_places integer not null,
              area_m2 double precision not null,
              share double precision,
              p_value double precision,
              beat varchar(60) not null,
              center_lon double precision not null,
              center_lat double precision not null,
              outline_wkb bytea not null""",
              "publication_id, hotspot_id"),
          new Table(
              "robust_ground",
              """
              publication_id bigint not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              block integer not null,
              spots integer not null,
              payload bytea not null""",
              "publication_id, kind, category, block"),
          new Table(
              "event_block",
              """
              publication_id bigint not null,
              kind varchar(10) not null,
              category varchar(60) not null,
              block integer not null,
              events integer not null,
              payload bytea not null""",
              "publication_id, kind, category, block"),
          new Table(
              "backdrop",
              """
              publication_id bigint not null,
              feature integer not null,
              theme varchar(20) not null,
              name varchar(200) not null,
              geometry_wkb bytea not null""",
              "publication_id, feature"),
          new Table(
              "plane",
              """
              publication_id bigint not null,
              payload bytea not null""",
              "publication_id"));

  private PublishedV1() {}

  /**
   * A table of results.
   *
   * @param name without its schema
   * @param columns as in {@code create table}
   * @param key the columns of the primary key
   */
  public record Table(String name, String columns, String key) {
    /** Returns the portable statement that makes the table. */
    public String create() {
      return "create table if not exists %s.%s (%s, primary key (%s))"
          .formatted(SCHEMA, name, columns, key);
    }
  }
}
