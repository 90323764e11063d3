package org.beatlight.analytics.publication;

/**
 * A feature that is drawn behind the data.
 *
 * @param feature its number, from 1
 * @param theme street, park or water
 * @param wkb the geometry in degrees, EPSG:4326
 */
public record BackdropRow(int feature, String theme, String name, byte[] wkb) implements ResultRow {
  @Override
  public Object[] values() {
    return new Object[] {feature, theme, name, wkb};
  }
}
