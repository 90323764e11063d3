package org.beatlight.api.ogc.features;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import java.util.stream.Stream;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcRequest;
import org.springframework.http.MediaType;

/** Where every client begins. */
record LandingPage(String title, String description, List<Link> links) {
  static LandingPage of(OgcRequest request, String city) {
    Format format = request.format(Format.PAGES, MediaType.APPLICATION_JSON);
    return new LandingPage(
        "Beatlight: " + city,
        "Hotspots and beats of " + city + ", for any client of OGC API Features and Tiles",
        Stream.concat(
                request.selfLinks(format, Format.PAGES, MediaType.APPLICATION_JSON).stream(),
                resources(request))
            .toList());
  }

  private static Stream<Link> resources(OgcRequest request) {
    return Stream.of(
        Link.of(
            "service-desc",
            MediaTypes.OPENAPI.toString(),
            request.href("/api?f=json"),
            "the API for programs"),
        Link.of(
            "service-doc",
            MediaType.TEXT_HTML_VALUE,
            request.href("/api?f=html"),
            "the API for people"),
        json("conformance", request.href("/conformance"), "the classes that are met"),
        json("data", request.href("/collections"), "the collections"),
        json(Link.OGC_REL + "tilesets-vector", request.href("/tiles"), "the vector tiles"),
        json(Link.OGC_REL + "tiling-schemes", request.href("/tileMatrixSets"), "how the tiles lie"),
        Link.of(
            "stylesheet",
            MediaTypes.STYLE.toString(),
            request.href("/styles/beatlight"),
            "how the tiles are drawn"));
  }

  private static Link json(String rel, String href, String title) {
    return Link.of(rel, APPLICATION_JSON_VALUE, href, title);
  }
}
