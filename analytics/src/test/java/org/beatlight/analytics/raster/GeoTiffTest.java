package org.beatlight.analytics.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.geosolutions.jaiext.range.NoDataContainer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoTiffTest {
  private static final String CRS_CODE = "EPSG:32616";
  private static final Raster RASTER = new Raster(50, 8_940, 92_740, 300, 280);

  @TempDir private Path folder;

  private static Surface surface() {
    double[] values = new Random(1).doubles(RASTER.size(), 0, 1e-4).toArray();
    values[0] = Double.NaN; // the south-western cell
    values[17] = 0;
    return Surface.of(RASTER, values);
  }

  private Path written() throws IOException {
    Path file = folder.resolve("density.tif");
    GeoTiff.write(surface(), CRS_CODE, file);
    return file;
  }

  @Test
  void everyValueComesBackAtItsPlace() throws Exception {
    GeoTiffReader reader = new GeoTiffReader(written().toFile());
    GridCoverage2D coverage = reader.read((GeneralParameterValue[]) null);
    java.awt.image.Raster image = coverage.getRenderedImage().getData();
    Surface surface = surface();
    for (int y = 0; y < RASTER.rows(); y++) {
      for (int x = 0; x < RASTER.columns(); x++) {
        double value = surface.value(8_940 + x, 92_740 + RASTER.rows() - 1 - y);
        assertThat(image.getSampleDouble(x, y, 0))
            .isEqualTo(Double.isNaN(value) ? GeoTiff.NO_DATA : value);
      }
    }
    assertThat(CRS.lookupEpsgCode(coverage.getCoordinateReferenceSystem(), false)).isEqualTo(32616);
    assertThat(coverage.getEnvelope2D().getMinX()).isCloseTo(447_000, within(1e-6));
    assertThat(coverage.getEnvelope2D().getMinY()).isCloseTo(4_637_000, within(1e-6));
    assertThat(coverage.getEnvelope2D().getMaxX()).isCloseTo(462_000, within(1e-6));
    assertThat(coverage.getEnvelope2D().getMaxY()).isCloseTo(4_651_000, within(1e-6));
    assertThat(
            ((NoDataContainer) coverage.getProperty(NoDataContainer.GC_NODATA)).getAsSingleValue())
        .isEqualTo(GeoTiff.NO_DATA);
    coverage.dispose(true);
    reader.dispose();
  }

  @Test
  void theFileSaysHowItIsPackedAndWhatIsNoData() throws IOException {
    byte[] bytes = Files.readAllBytes(written());

    assertThat(tag(bytes, 259)).isIn(8, 32_946); // compression: Deflate by either of its numbers
    assertThat(tag(bytes, 258)).isEqualTo(64); // bits a sample
    assertThat(tag(bytes, 339)).isEqualTo(3); // IEEE numbers
    int noData = tag(bytes, 42_113); // GDAL's
    assertThat(new String(bytes, noData, 5, StandardCharsets.US_ASCII)).isEqualTo("-9999");
  }

  /**
   * Returns what a tag of the first directory holds, or where it is if it takes more than four
   * bytes.
   */
  private static int tag(byte[] bytes, int wanted) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    file.order(file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = file.getInt(4);
    for (int i = 0; i < file.getShort(directory); i++) {
      int entry = directory + 2 + 12 * i;
      if ((file.getShort(entry) & 0xffff) == wanted) {
        boolean isShort = file.getShort(entry + 2) == 3;
        return isShort ? file.getShort(entry + 8) & 0xffff : file.getInt(entry + 8);
      }
    }
    throw new AssertionError("expected tag " + wanted);
  }

  @Test
  void theSameSurfaceMakesTheSameBytes() throws IOException {
    byte[] once = Files.readAllBytes(written());

    assertThat(Arrays.equals(Files.readAllBytes(written()), once)).isTrue();
  }

  @Test
  void anUnknownCrsIsRefused() {
    assertThatThrownBy(() -> GeoTiff.write(surface(), "EPSG:1", folder.resolve("none.tif")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected the EPSG code or WKT (version 1) of a CRS, got EPSG:1");
  }
}
