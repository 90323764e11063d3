package org.beatlight.formats;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.beatlight.settings.RunFailedException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.kml.KMLReader;

/**
 * Reads placemarks: their name, description and data as properties, and their geometry. A document
 * type, and with it any entity, is refused.
 */
final class KmlReader {
  private static final Set<String> SHAPES =
      Set.of("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry");
  private static final Set<String> SHAPE_PARTS =
      Set.of("outerBoundaryIs", "innerBoundaryIs", "coordinates");

  private final String input;
  private final KMLReader shapes = new KMLReader();

  KmlReader(String input) {
    this.input = input;
  }

  /**
   * Returns the placemarks of a document, in its order.
   *
   * @throws RunFailedException if it is no KML, or has a document type
   */
  List<KmlPlacemark> read(InputStream bytes) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(bytes);
      try {
        return placemarks(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new RunFailedException(
          "%s line %d: expected KML to its end, got text that is no XML"
              .formatted(input, e.getLocation().getLineNumber()),
          e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private List<KmlPlacemark> placemarks(XMLStreamReader xml) throws XMLStreamException {
    List<KmlPlacemark> placemarks = new ArrayList<>();
    boolean atRoot = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new RunFailedException(
            input + ": expected KML without a document type (DOCTYPE), got one");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        requireKml(atRoot, xml.getLocalName());
        atRoot = false;
        if (xml.getLocalName().equals("Placemark")) {
          placemarks.add(placemark(xml));
        }
      }
    }
    return placemarks;
  }

  private void requireKml(boolean atRoot, String name) {
    if (atRoot && !name.equals("kml")) {
      throw new RunFailedException("%s: expected KML, got XML with <%s>".formatted(input, name));
    }
  }

  private KmlPlacemark placemark(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> properties = new LinkedHashMap<>();
    String shape = "";
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String name = xml.getLocalName();
      if (name.equals("name") || name.equals("description")) {
        properties.put(name, xml.getElementText().strip());
      } else if (name.equals("ExtendedData")) {
        addData(xml, properties);
      } else if (SHAPES.contains(name)) {
        shape = copy(xml);
      } else {
        skip(xml);
      }
    }
    return placemark(properties, shape);
  }

  private KmlPlacemark placemark(Map<String, String> properties, String shape) {
    if (shape.isEmpty()) {
      return new KmlPlacemark(properties, null, "");
    }

    try {
      Geometry read = shapes.read(shape);
      return new KmlPlacemark(properties, read, "");
    } catch (ParseException | RuntimeException e) { // the reader meets odd text in either way
      return new KmlPlacemark(properties, null, "expected a KML geometry, got none to be read");
    }
  }

  /** Reads {@code <Data name=…><value>} and {@code <SimpleData name=…>}, at any depth. */
  private static void addData(XMLStreamReader xml, Map<String, String> properties)
      throws XMLStreamException {
    String name = "";
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String attribute = xml.getAttributeValue(null, "name");
        name = attribute == null ? name : attribute;
        if (Set.of("SimpleData", "value").contains(xml.getLocalName())) {
          properties.put(name, xml.getElementText().strip());
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Copies a geometry without the namespaces and drawing hints that its reader trips over. */
  private static String copy(XMLStreamReader xml) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter copy = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    copy.writeStartElement(xml.getLocalName());
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        copy.writeEndElement();
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS) {
        copy.writeCharacters(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth += copyElement(xml, copy);
      }
    }
    copy.close();
    return text.toString();
  }

  /** Begins an element and returns 1, or skips it and returns 0. */
  private static int copyElement(XMLStreamReader xml, XMLStreamWriter copy)
      throws XMLStreamException {
    String name = xml.getLocalName();
    if (SHAPES.contains(name) || SHAPE_PARTS.contains(name)) {
      copy.writeStartElement(name);
      return 1;
    }
    skip(xml);
    return 0;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
