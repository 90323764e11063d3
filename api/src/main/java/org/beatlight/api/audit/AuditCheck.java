package org.beatlight.api.audit;

import org.beatlight.settings.RunFailedException;

/** Walks along the chain and stops where it is broken. */
final class AuditCheck implements AuditTable.Taker {
  private final AuditChain noted;
  private AuditChain chain = AuditChain.EMPTY;

  AuditCheck(AuditChain noted) {
    this.noted = noted;
  }

  @Override
  public void take(long number, AuditEntry entry, String hash) {
    if (number != chain.entries() + 1) {
      throw new RunFailedException(
          "the audit log is broken: expected entry %d, found entry %d"
              .formatted(chain.entries() + 1, number));
    }
    chain = chain.with(entry);
    if (!chain.hash().equals(hash)) {
      throw new RunFailedException(
          "the audit log is broken at entry %d: it is not what was written, or not in its place"
              .formatted(number));
    }
    if (number == noted.entries() && !hash.equals(noted.hash())) {
      throw new RunFailedException(
          "the audit log was rewritten: the hash of entry %d is not the one that was noted"
              .formatted(number));
    }
  }

  /** Returns the end of the chain, where it ends as it must. */
  AuditChain finish(AuditChain head) {
    if (chain.entries() < noted.entries()) {
      throw new RunFailedException(
          "the audit log was cut: expected at least %d entries, found %d"
              .formatted(noted.entries(), chain.entries()));
    }
    if (!chain.equals(head)) {
      throw new RunFailedException(
          "the audit log was cut: expected %d entries, found %d"
              .formatted(head.entries(), chain.entries()));
    }
    return chain;
  }
}
