package org.beatlight.core.surface;

import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.jspecify.annotations.Nullable;

/**
 * The density of weighted events by a kernel (docs/methods/kernel-density.md): f(x) = Σ w·K(d), in
 * events per m²; corrected for edges {@link #within} a mask alone.
 *
 * <p>Gaussian sums over at most {@link #COMPLETE_PLACES} places are complete; over more they leave
 * off what is farther than 6 bandwidths from an event, which is 1.5e-8 of its mass. A value depends
 * on the places and the point alone, not on the raster it is part of, the order of the rows or the
 * number of threads.
 */
public final class KernelDensity {
  /** The most places over which Gaussian sums are complete. */
  public static final int COMPLETE_PLACES = 2_000;

  private final Places places;
  private final Kernel kernel;
  private final Widths widths;
  private volatile @Nullable NearPlaces near; // made when first asked for; two would be equal

  private KernelDensity(Places places, Kernel kernel, Widths widths) {
    this.places = places;
    this.kernel = kernel;
    this.widths = widths;
  }

  /** Returns the density with one bandwidth for all events. */
  public static KernelDensity fixed(Places places, Kernel kernel, Bandwidth bandwidth) {
    return new KernelDensity(places, kernel, Widths.fixed(bandwidth.metres()));
  }

  /**
   * Returns the density with a narrower kernel where events are dense, a wider where they are
   * sparse (Abramson 1982): h·√(g/f), with f the density at the event by the pilot bandwidth h and
   * g the geometric mean of f over all events.
   */
  public static KernelDensity adaptive(Places places, Kernel kernel, Bandwidth pilot) {
    return adaptive(places, kernel, pilot, fixed(places, kernel, pilot).atPlaces());
  }

  /**
   * Returns the same with f corrected for the edge of a mask, so that kernels are not wider at the
   * edge for it; events outside the mask are taken as if far from it.
   *
   * @param mask with cells of at most the pilot bandwidth
   */
  public static KernelDensity adaptive(Places places, Kernel kernel, Bandwidth pilot, Mask mask) {
    double[] density = fixed(places, kernel, pilot).atPlaces();
    double cellM = mask.raster().cellM();
    Surface mass = new EdgeCorrection(mask, kernel, pilot).massOn(mask.raster());
    for (int p = 0; p < density.length; p++) {
      long column = Raster.cellOf(places.eastM(p), cellM);
      long row = Raster.cellOf(places.northM(p), cellM);
      density[p] /= mask.contains(column, row) ? mass.value(column, row) : 1;
    }
    return adaptive(places, kernel, pilot, density);
  }

  private static KernelDensity adaptive(
      Places places, Kernel kernel, Bandwidth pilot, double[] density) {
    double[] widths = Abramson.widthsM(places, density, pilot.metres());
    return new KernelDensity(places, kernel, Widths.each(widths));
  }

  private boolean complete() {
    return kernel == Kernel.GAUSSIAN && places.size() <= COMPLETE_PLACES;
  }

  private NearPlaces near() {
    NearPlaces made = near;
    if (made == null) {
      double reach = Math.max(kernel.reachM(widths.greatest()), Double.MIN_NORMAL);
      made = new NearPlaces(places, complete() ? Double.POSITIVE_INFINITY : reach);
      near = made;
    }
    return made;
  }

  /**
   * Returns the density at the middle of every cell. Where bandwidths are adaptive, those below the
   * side of a cell are raised to it, lest events fall between the middles of cells.
   *
   * @throws IllegalArgumentException if a cell is larger than the one bandwidth of all events
   */
  public Surface on(Raster raster) {
    if (widths.isFixed() && widths.greatest() < raster.cellM()) {
      throw new IllegalArgumentException(
          "expected cells of at most the bandwidth of %s m, got %s m"
              .formatted(widths.greatest(), raster.cellM()));
    }

    if (kernel == Kernel.GAUSSIAN && widths.isFixed() && !complete()) {
      return new GaussianSum(places, widths.greatest(), raster).surface();
    }
    return stamped(places, widths.atLeast(raster.cellM()), raster);
  }

  /**
   * Returns the density at the middle of every cell of a mask, corrected for its edge; NaN outside.
   * Where bandwidths are adaptive, each event is corrected for the share of its own.
   *
   * @throws IllegalArgumentException if a cell is larger than the one bandwidth of all events, or a
   *     kernel reaches more than 3,000 cells
   */
  public Surface within(Mask mask) {
    Raster raster = mask.raster();
    if (widths.isFixed()) {
      Bandwidth bandwidth = new Bandwidth(widths.greatest());
      return new EdgeCorrection(mask, kernel, bandwidth).correct(on(raster));
    }

    Widths wide = widths.atLeast(raster.cellM());
    return new AdaptiveEdgeCorrection(mask, kernel, wide)
        .correct(places, wide, (those, theirs) -> stamped(those, theirs, raster));
  }

  private Surface stamped(Places those, Widths wide, Raster raster) {
    double[] values = new double[raster.size()];
    Strips.of(raster).forEach(strip -> stamp(raster, wide).sum(those, strip, values));
    return Surface.owning(raster, values);
  }

  private Stamp stamp(Raster raster, Widths wide) {
    if (kernel == Kernel.QUARTIC) {
      return new QuarticStamp(raster, wide);
    }
    double reach = complete() ? Double.POSITIVE_INFINITY : Kernel.GAUSSIAN_REACH;
    return new GaussianStamp(raster, wide, reach);
  }

  /** Returns the density at a point. */
  public double at(PlanePoint point) {
    return at(point.eastM(), point.northM());
  }

  private double at(double eastM, double northM) {
    return near().sum(eastM, northM, this::term);
  }

  private double term(int place, double distanceM2) {
    double h = widths.of(place);
    double reach = kernel.reachM(h);
    boolean within = complete() || distanceM2 < reach * reach;
    return within ? places.weight(place) * kernel.density(distanceM2, h) : 0;
  }

  /** Returns the density at each place, its own events included. */
  public double[] atPlaces() {
    double[] densities = new double[places.size()];
    IntStream.range(0, densities.length)
        .parallel()
        .forEach(p -> densities[p] = at(places.eastM(p), places.northM(p)));
    return densities;
  }

  /** Returns the density at each place without all events of that place. */
  public double[] atPlacesWithoutOwn() {
    double[] densities = new double[places.size()];
    IntStream.range(0, densities.length).parallel().forEach(p -> densities[p] = withoutOwn(p));
    return densities;
  }

  private double withoutOwn(int place) {
    return near()
        .sum(
            places.eastM(place),
            places.northM(place),
            (other, distanceM2) -> other == place ? 0 : term(other, distanceM2));
  }

  /** Returns the bandwidth of a place, in metres. */
  public double bandwidthM(int place) {
    return widths.of(place);
  }
}
