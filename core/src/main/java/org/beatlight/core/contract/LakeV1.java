package org.beatlight.core.contract;

/**
 * The clean lake, version 2: a folder that holds one subfolder a load and a file that names the
 * load in force. A load is written whole before the file is replaced, so a reader sees all of one
 * load or all of another.
 *
 * <pre>
 * lake/CURRENT                              the name of the load in force, one line
 * lake/load-000001/events/kind=incident/month=2014-05/*.parquet
 * lake/load-000001/history/*.parquet       rows that were superseded or withdrawn
 * lake/load-000001/findings/*.parquet
 * lake/load-000001/rejected/*.csv          rows to repair, see {@link #REJECTED}
 * lake/load-000001/areas/*.parquet
 * lake/load-000001/backdrop/*.parquet
 * lake/load-000001/ingest.json              {@link IngestManifest}
 * </pre>
 */
public final class LakeV1 {
  /** The version of this layout, recorded in {@link IngestManifest}. */
  public static final int VERSION = 2;

  public static final String CURRENT = "CURRENT";
  public static final String EVENTS = "events";

  /**
   * Versions of records that no longer hold: the columns of {@link Events} and {@link
   * History#CODE}.
   */
  public static final String HISTORY = "history";

  public static final String FINDINGS = "findings";

  /**
   * Rows that were dropped for what can be repaired, as CSV under the column names of their feed:
   * the values that the settings use, without addresses, and what was found. A repaired file may be
   * read as one more file of the feed.
   */
  public static final String REJECTED = "rejected";

  public static final String AREAS = "areas";
  public static final String BACKDROP = "backdrop";
  public static final String MANIFEST = "ingest.json";

  private LakeV1() {}

  /** Columns of {@link #EVENTS}: one row an event that was kept. */
  public static final class Events {
    /** string: source and the source's own id, {@code source:id}. */
    public static final String ID = "id";

    /** string: the source's name in the settings. */
    public static final String SOURCE = "source";

    /** string: the source's own id, or the row number where the source has none. */
    public static final String SOURCE_ID = "source_id";

    /** string, partition: {@code incident} or {@code concern}. */
    public static final String KIND = "kind";

    /** string, partition: the local month, {@code 2014-05}. */
    public static final String MONTH = "month";

    /** string: the canonical category, or {@link #UNMAPPED}. */
    public static final String CATEGORY = "category";

    /** The category of events whose own category is missing or mapped to none. */
    public static final String UNMAPPED = "unmapped";

    /** string: the source's own category, as it came. */
    public static final String SOURCE_CATEGORY = "source_category";

    /** int: how many events the row stands for, at least 1. */
    public static final String WEIGHT = "weight";

    /** string: a {@link org.beatlight.core.event.Provenance}. */
    public static final String PROVENANCE = "provenance";

    /** timestamp, UTC. */
    public static final String OCCURRED_FROM = "occurred_from";

    /** timestamp, UTC; equals {@link #OCCURRED_FROM} where one moment is known. */
    public static final String OCCURRED_TO = "occurred_to";

    /** date: the calendar day of {@link #OCCURRED_FROM} in the city's zone. */
    public static final String LOCAL_DATE = "local_date";

    /**
     * int: minutes since local midnight of {@link #OCCURRED_FROM}; null where the precision is not
     * {@code MINUTE}.
     */
    public static final String LOCAL_MINUTE = "local_minute";

    /** string: a {@link org.beatlight.core.event.TimePrecision}. */
    public static final String TIME_PRECISION = "time_precision";

    /** timestamp, UTC; null where the source does not say. */
    public static final String REPORTED_AT = "reported_at";

    /** double: degrees, EPSG:4326. */
    public static final String LON = "lon";

    /** double: degrees, EPSG:4326. */
    public static final String LAT = "lat";

    /** double: metres of the city's CRS. */
    public static final String EAST_M = "east_m";

    /** double: metres of the city's CRS. */
    public static final String NORTH_M = "north_m";

    /** string: a {@link org.beatlight.core.event.LocationPrecision}. */
    public static final String LOCATION_PRECISION = "location_precision";

    /** string: the beat of today's layer that the point lies in; null outside every beat. */
    public static final String BEAT = "beat";

    /** string: the beat of the layer that was in force on the day; null outside every beat. */
    public static final String BEAT_THEN = "beat_then";

    /** string: the beat that the source coded; null where it codes none. */
    public static final String CODED_BEAT = "coded_beat";

    /** boolean: a stacked geocode, kept in counts but left out of clustering. */
    public static final String STACKED = "stacked";

    private Events() {}
  }

  /** The further column of {@link #HISTORY}. */
  public static final class History {
    /**
     * string: a {@link org.beatlight.core.quality.FindingCode}, why the version holds no longer.
     */
    public static final String CODE = "code";

    private History() {}
  }

  /** Columns of {@link #FINDINGS}: one row a finding. */
  public static final class Findings {
    /** string: a {@link org.beatlight.core.quality.FindingCode}. */
    public static final String CODE = "code";

    public static final String SOURCE = "source";

    /** string: the file, as the settings name it. */
    public static final String FILE = "file";

    /** long: the row within the file, the first after the header being 1. */
    public static final String ROW = "row";

    public static final String DETAIL = "detail";

    private Findings() {}
  }

  /** Columns of {@link #AREAS}: one row an area and version of its layer. */
  public static final class Areas {
    /** string: {@code beat} or another layer of the settings. */
    public static final String LAYER = "layer";

    public static final String CODE = "code";
    public static final String NAME = "name";

    /** date: the first day on which this version holds; null for the first version. */
    public static final String VALID_FROM = "valid_from";

    /** boolean: this version is today's. */
    public static final String TODAY = "today";

    /** binary: WKB in metres of the city's CRS. */
    public static final String PLANE_WKB = "plane_wkb";

    /** binary: WKB in degrees, EPSG:4326. */
    public static final String LONLAT_WKB = "lonlat_wkb";

    private Areas() {}
  }

  /** Columns of {@link #BACKDROP}: one row a feature that is drawn behind the data. */
  public static final class Backdrop {
    /** string: {@code street}, {@code park} or {@code water}. */
    public static final String THEME = "theme";

    public static final String NAME = "name";

    /** binary: WKB in degrees, EPSG:4326. */
    public static final String LONLAT_WKB = "lonlat_wkb";

    private Backdrop() {}
  }
}
