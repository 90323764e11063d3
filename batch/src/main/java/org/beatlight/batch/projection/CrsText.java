package org.beatlight.batch.projection;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;

/** CRSs by their EPSG code or WKT (version 1), which includes what .prj files hold. */
final class CrsText {
  private CrsText() {}

  static CoordinateReferenceSystem decode(String crs) throws FactoryException {
    String text = crs.strip();
    return text.contains("[") ? CRS.parseWKT(text) : CRS.decode(text, true);
  }

  /**
   * Returns the way from longitude and latitude to the CRS, easting or longitude first. GeoTools is
   * asked for that order, but WKT says for itself which axis comes first.
   */
  static MathTransform fromLonLat(CoordinateReferenceSystem crs) throws FactoryException {
    MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
    boolean northFirst = CRS.getAxisOrder(crs) == CRS.AxisOrder.NORTH_EAST;
    return northFirst
        ? ConcatenatedTransform.create(transform, new AffineTransform2D(0, 1, 1, 0, 0, 0))
        : transform;
  }

  /** Returns a code as it is, and WKT by its name alone. */
  static String shortened(String crs) {
    String oneLine = crs.strip().replaceAll("\\s+", " ");
    int bracket = oneLine.indexOf('[');
    int comma = oneLine.indexOf(',');
    return bracket < 0 || comma < bracket ? oneLine : oneLine.substring(0, comma) + ", ...]";
  }
}
