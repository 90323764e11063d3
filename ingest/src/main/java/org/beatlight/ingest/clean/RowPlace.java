package org.beatlight.ingest.clean;

/**
 * Where a row came from.
 *
 * @param source the source's place in the settings, from 0
 * @param file the file's place among all files of all sources, from 0
 * @param record the record's number within that file, the first after the header being 1
 */
public record RowPlace(int source, int file, long record) {}
