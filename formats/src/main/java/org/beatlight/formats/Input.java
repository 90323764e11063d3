package org.beatlight.formats;

/** What is read: a file or what a query returns. */
public sealed interface Input permits FileInput, TableInput {
  /** Returns what messages call it; it holds no password. */
  String words();
}
