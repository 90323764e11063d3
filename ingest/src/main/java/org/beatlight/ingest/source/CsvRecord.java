package org.beatlight.ingest.source;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line where it begins, the file's first line being 1
 * @param fields empty where there is a fault
 * @param fault why it could not be read; empty where it could
 */
record CsvRecord(long line, List<String> fields, String fault) {}
