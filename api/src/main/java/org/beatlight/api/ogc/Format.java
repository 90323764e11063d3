package org.beatlight.api.ogc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.api.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/** How a resource is told; callers choose by {@code f}, else by the header {@code Accept}. */
public enum Format {
  JSON("JSON"),
  HTML("page"),
  CSV("CSV"),
  GPKG("GeoPackage"),
  FGB("FlatGeobuf");

  /** The formats of resources that are not lists of features. */
  public static final Set<Format> PAGES = Set.of(JSON, HTML);

  /** The formats that people keep as files, whose names end with the code. */
  public static final Set<Format> FILES = Set.of(CSV, GPKG, FGB);

  private final String title;

  Format(String title) {
    this.title = title;
  }

  /** Returns its name for people. */
  public String title() {
    return title;
  }

  /** Returns the word by which callers choose it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the media type of a resource in this format.
   *
   * @param json the media type of the resource's JSON
   */
  public MediaType type(MediaType json) {
    return switch (this) {
      case JSON -> json;
      case HTML -> MediaTypes.HTML;
      case CSV -> MediaTypes.CSV;
      case GPKG -> MediaTypes.GEOPACKAGE;
      case FGB -> MediaTypes.FLATGEOBUF;
    };
  }

  /** Returns the media type as links tell it, which name no charset. */
  public String linkType(MediaType json) {
    return switch (this) {
      case HTML -> MediaType.TEXT_HTML_VALUE;
      case CSV -> "text/csv";
      default -> type(json).toString();
    };
  }

  /**
   * Returns the format that was asked for.
   *
   * @param json the media type of the resource's JSON
   * @throws ResponseStatusException with status 400 if {@code f} names none of these, 406 if the
   *     header accepts none of them
   */
  static Format asked(
      Optional<String> f, @Nullable String accept, Set<Format> offered, MediaType json) {
    if (f.isPresent()) {
      return Arrays.stream(values())
          .filter(format -> format.code().equals(f.get()) && offered.contains(format))
          .findFirst()
          .orElseThrow(() -> Problem.badRequest(expected(f.get(), offered)));
    }
    return accept == null || accept.isBlank() ? JSON : accepted(accept, offered, json);
  }

  private static Format accepted(String accept, Set<Format> offered, MediaType json) {
    for (MediaType type : byWeight(accept)) {
      for (Format format : values()) { // JSON first, for those who take anything
        if (offered.contains(format) && format.fits(type, json)) {
          return format;
        }
      }
    }
    throw new ResponseStatusException(
        HttpStatus.NOT_ACCEPTABLE, "expected Accept to name one of " + codes(offered));
  }

  private static List<MediaType> byWeight(String accept) {
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .filter(type -> type.getQualityValue() > 0)
          .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
          .toList();
    } catch (InvalidMediaTypeException e) {
      throw new ResponseStatusException(
          HttpStatus.NOT_ACCEPTABLE, "expected media types in Accept, got \"" + accept + "\"", e);
    }
  }

  private boolean fits(MediaType type, MediaType json) {
    return switch (this) {
      case JSON -> type.includes(json) || type.includes(MediaType.APPLICATION_JSON);
      case HTML -> type.includes(MediaType.TEXT_HTML);
      default -> type.isCompatibleWith(type(json)) && type.isConcrete();
    };
  }

  private static String expected(String got, Set<Format> offered) {
    return "f: expected one of %s, got \"%s\"".formatted(codes(offered), got);
  }

  private static String codes(Set<Format> offered) {
    return offered.stream().sorted().map(Format::code).collect(Collectors.joining(", "));
  }
}
