package org.beatlight.method.output;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;

/**
 * Writes surfaces as GeoTIFF (OGC 19-008r4): one band of 32-bit numbers, north up, packed with
 * Deflate. Cells where the surface is not defined hold {@link #NO_DATA}, which the file says as
 * GDAL does.
 */
final class GeoTiffFile {
  /** The value of cells that are not defined; no density is below 0. */
  static final int NO_DATA = -9999;

  private static final int GDAL_NODATA = 42113;
  private static final ImageTypeSpecifier NUMBERS =
      ImageTypeSpecifier.createInterleaved(
          ColorSpace.getInstance(ColorSpace.CS_GRAY),
          new int[] {0},
          DataBuffer.TYPE_FLOAT,
          false,
          false);

  private GeoTiffFile() {}

  /**
   * Writes a surface, over a file that is there.
   *
   * @param epsg the code of the surface's CRS, at most 32766
   * @throws org.beatlight.settings.RunFailedException if the file cannot be written
   */
  static void write(Path file, Surface surface, int epsg) {
    Replacement.write(file, part -> writeTo(part, surface, epsg));
  }

  private static void writeTo(Path part, Surface surface, int epsg) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(part.toFile())) {
      writer.setOutput(out);
      ImageWriteParam packing = writer.getDefaultWriteParam();
      packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      packing.setCompressionType("Deflate");
      IIOMetadata plain = writer.getDefaultImageMetadata(NUMBERS, packing);
      IIOImage image = new IIOImage(image(surface), null, placed(plain, surface.raster(), epsg));
      writer.write(null, image, packing);
    } finally {
      writer.dispose();
    }
  }

  /** The first row of an image is the northernmost. */
  private static BufferedImage image(Surface surface) {
    Raster raster = surface.raster();
    BufferedImage image = NUMBERS.createBufferedImage(raster.columns(), raster.rows());
    WritableRaster samples = image.getRaster();
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < raster.columns(); x++) {
        double value = surface.value(raster.column() + x, raster.row() + raster.rows() - 1 - y);
        samples.setSample(x, y, 0, Double.isNaN(value) ? NO_DATA : value);
      }
    }
    return image;
  }

  private static IIOMetadata placed(IIOMetadata plain, Raster raster, int epsg) throws IOException {
    double side = raster.cellM();
    double north = (raster.row() + raster.rows()) * side;
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(plain);
    directory.addTIFFField(
        numbers(GeoTIFFTagSet.TAG_MODEL_PIXEL_SCALE, new double[] {side, side, 0}));
    directory.addTIFFField(
        numbers(
            GeoTIFFTagSet.TAG_MODEL_TIE_POINT,
            new double[] {0, 0, 0, raster.column() * side, north, 0}));
    directory.addTIFFField(keys(epsg));
    directory.addTIFFField(noData());
    return directory.getAsMetadata();
  }

  private static TIFFField numbers(int tag, double[] values) {
    return new TIFFField(
        GeoTIFFTagSet.getInstance().getTag(tag), TIFFTag.TIFF_DOUBLE, values.length, values);
  }

  /** A projected CRS, cells as areas, and its code: key, place, count, value. */
  private static TIFFField keys(int epsg) {
    char[] keys = {
      1, 1, 0, 3, // version 1.1.0, three keys
      1024, 0, 1, 1,
      1025, 0, 1, 1,
      3072, 0, 1, (char) epsg
    };
    TIFFTag tag = GeoTIFFTagSet.getInstance().getTag(GeoTIFFTagSet.TAG_GEO_KEY_DIRECTORY);
    return new TIFFField(tag, TIFFTag.TIFF_SHORT, keys.length, keys);
  }

  private static TIFFField noData() {
    TIFFTag tag = new TIFFTag("GDAL_NODATA", GDAL_NODATA, 1 << TIFFTag.TIFF_ASCII);
    return new TIFFField(tag, TIFFTag.TIFF_ASCII, 1, new String[] {Integer.toString(NO_DATA)});
  }
}
