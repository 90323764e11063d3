package org.beatlight.core.contract;

/**
 * The frame in which a city's numbers are told.
 *
 * @param zone the IANA time zone of its calendar
 * @param crs the projected CRS of all metres, an EPSG code or WKT
 */
public record CityFrame(String name, String zone, String crs) {}
