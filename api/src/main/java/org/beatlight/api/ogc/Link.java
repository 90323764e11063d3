package org.beatlight.api.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.beatlight.api.ogc.html.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A link as OGC API has it (RFC 8288 in JSON).
 *
 * @param rel how what is linked relates to where the link stands
 * @param type the media type of what is linked
 * @param templated true where the address has places to fill in; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
    String href, String rel, String type, String title, @Nullable Boolean templated) {
  /** The namespace of OGC's own relations. */
  public static final String OGC_REL = "http://www.opengis.net/def/rel/ogc/1.0/";

  /** Returns a link. */
  public static Link of(String rel, String type, String href, String title) {
    return new Link(href, rel, type, title, null);
  }

  /** Returns a link whose address has places to fill in, in braces. */
  public static Link template(String rel, String type, String href, String title) {
    return new Link(href, rel, type, title, true);
  }

  /** Returns the link as pages show it. */
  public Cell cell() {
    return Cell.link(title, href);
  }
}
