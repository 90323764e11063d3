package org.beatlight.analytics.raster;

import it.geosolutions.jaiext.range.NoDataContainer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.RenderedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.media.jai.PlanarImage;
import javax.media.jai.RasterFactory;
import org.beatlight.batch.projection.QuietGeoTools;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;
import org.geotools.api.coverage.grid.GridCoverageWriter;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.CoverageFactoryFinder;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.io.AbstractGridFormat;
import org.geotools.gce.geotiff.GeoTiffFormat;
import org.geotools.gce.geotiff.GeoTiffWriteParams;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;

/**
 * Writes surfaces as GeoTIFF: one band of 64-bit numbers, north up, in tiles packed with Deflate.
 * Cells where the surface is not defined hold {@link #NO_DATA}, which the file says.
 */
public final class GeoTiff {
  /** The value of cells that are not defined; no density is below 0. */
  public static final double NO_DATA = -9999;

  private static final int TILE = 256; // cells a side

  private GeoTiff() {}

  /**
   * Writes a surface, over a file that is there.
   *
   * @param crs that of the surface's metres, an EPSG code or WKT (version 1)
   * @throws IllegalArgumentException if the CRS is not known
   */
  public static void write(Surface surface, String crs, Path file) throws IOException {
    QuietGeoTools.apply();
    GridCoverage2D coverage = coverage(surface, decoded(crs));
    GridCoverageWriter writer = new GeoTiffWriter(file.toFile());
    try {
      writer.write(coverage, packed());
    } finally {
      writer.dispose();
      coverage.dispose(true);
    }
  }

  private static CoordinateReferenceSystem decoded(String crs) {
    try {
      return crs.contains("[") ? CRS.parseWKT(crs) : CRS.decode(crs, true); // east first
    } catch (FactoryException e) {
      throw new IllegalArgumentException(
          "expected the EPSG code or WKT (version 1) of a CRS, got " + crs, e);
    }
  }

  private static GridCoverage2D coverage(Surface surface, CoordinateReferenceSystem crs) {
    return CoverageFactoryFinder.getGridCoverageFactory(null)
        .create(
            "surface",
            image(surface),
            envelope(surface.raster(), crs),
            null,
            null,
            Map.of(NoDataContainer.GC_NODATA, new NoDataContainer(NO_DATA)));
  }

  private static ReferencedEnvelope envelope(Raster raster, CoordinateReferenceSystem crs) {
    return new ReferencedEnvelope(
        raster.column() * raster.cellM(),
        (raster.column() + raster.columns()) * raster.cellM(),
        raster.row() * raster.cellM(),
        (raster.row() + raster.rows()) * raster.cellM(),
        crs);
  }

  /** The first row of an image is the northernmost. */
  private static RenderedImage image(Surface surface) {
    Raster raster = surface.raster();
    WritableRaster image =
        RasterFactory.createBandedRaster(
            DataBuffer.TYPE_DOUBLE, raster.columns(), raster.rows(), 1, null);
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < raster.columns(); x++) {
        double value = surface.value(raster.column() + x, raster.row() + raster.rows() - 1 - y);
        image.setSample(x, y, 0, Double.isNaN(value) ? NO_DATA : value);
      }
    }
    return new BufferedImage(
        PlanarImage.createColorModel(image.getSampleModel()), image, false, null);
  }

  private static GeneralParameterValue[] packed() {
    GeoTiffWriteParams packing = new GeoTiffWriteParams();
    packing.setCompressionMode(GeoTiffWriteParams.MODE_EXPLICIT);
    packing.setCompressionType("Deflate");
    packing.setTilingMode(GeoTiffWriteParams.MODE_EXPLICIT);
    packing.setTiling(TILE, TILE);
    ParameterValue<?> value =
        new GeoTiffFormat()
            .getWriteParameters()
            .parameter(AbstractGridFormat.GEOTOOLS_WRITE_PARAMS.getName().toString());
    value.setValue(packing);
    return new GeneralParameterValue[] {value};
  }
}
