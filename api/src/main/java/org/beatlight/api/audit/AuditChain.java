package org.beatlight.api.audit;

import org.beatlight.api.operations.Sha256;

/**
 * The end of a chain of entries: each entry's hash covers the one before it, so that none can be
 * changed, left out or put in between without all later hashes telling.
 *
 * @param entries how many there are
 * @param hash of the last, 64 hexadecimal digits; all 0 before the first
 */
record AuditChain(long entries, String hash) {
  /** The chain without any entry. */
  static final AuditChain EMPTY = new AuditChain(0, "0".repeat(64));

  /** Returns the chain with one more entry. */
  AuditChain with(AuditEntry entry) {
    return new AuditChain(entries + 1, Sha256.of(hash + "\n" + canonical(entries + 1, entry)));
  }

  /** Returns an entry as text that is the same everywhere: a line a field, in this order. */
  private static String canonical(long number, AuditEntry entry) {
    return String.join(
        "\n",
        Long.toString(number),
        Long.toString(entry.at().toEpochMilli()),
        entry.subject(),
        entry.role(),
        entry.method(),
        entry.path(),
        Integer.toString(entry.status()),
        entry.publication().map(String::valueOf).orElse(""));
  }
}
