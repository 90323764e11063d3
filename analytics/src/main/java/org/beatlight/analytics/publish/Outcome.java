package org.beatlight.analytics.publish;

import java.util.List;

/** What became of a publication that passed the gate. */
public sealed interface Outcome {
  /** Returns the number of the publication that is served now. */
  long publicationId();

  /** Returns what a run's log says of it. */
  String sentence();

  /** It is served. */
  record Published(long publicationId, List<String> notes) implements Outcome {
    public Published {
      notes = List.copyOf(notes);
    }

    @Override
    public String sentence() {
      String sentence = "publication " + publicationId + " is served";
      return notes.isEmpty() ? sentence : sentence + "; " + String.join("; ", notes);
    }
  }

  /** It equals the one that is served, so that none was written. */
  record Unchanged(long publicationId) implements Outcome {
    @Override
    public String sentence() {
      return "nothing changed, publication " + publicationId + " stays";
    }
  }
}
