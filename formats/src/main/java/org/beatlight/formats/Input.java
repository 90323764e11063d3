package org.beatlight.formats;

/** What is read: a file, what a query returns, or what it returned. */
public sealed interface Input permits FileInput, TableInput, SpooledTable {
  /** Returns what messages call it; it holds no password. */
  String words();
}
