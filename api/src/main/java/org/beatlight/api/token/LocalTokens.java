package org.beatlight.api.token;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.access.Role;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.RunFailedException;

/** Gives out tokens, lists them and takes them back. */
public final class LocalTokens {
  private final OperationsStore store;

  /** Returns the tokens that are kept in a store. */
  public LocalTokens(OperationsStore store) {
    this.store = store;
  }

  /**
   * What a token is to be.
   *
   * @param name who gets it; may be empty
   * @param beats the codes of the beats that an officer is limited to; empty for no limit
   * @param life for how long it is good
   */
  public record Wish(Role role, String name, Set<String> beats, Duration life) {}

  /**
   * A new token.
   *
   * @param text its text, which is kept nowhere
   */
  public record Given(LocalToken token, String text) {
    /** Keeps the text out of logs. */
    @Override
    public String toString() {
      return "Given[" + token + "]";
    }
  }

  /**
   * Gives out a token.
   *
   * @throws RunFailedException if the store cannot be reached
   */
  public Given give(Wish wish) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String id = TokenText.drawId();
    String text = TokenText.draw();
    LocalToken token =
        new LocalToken(
            id,
            wish.name(),
            LocalToken.caller(id, wish.role(), wish.beats()),
            TokenText.digest(text),
            new LocalToken.Validity(now, now.plus(wish.life()), Optional.empty()));
    store.write(
        connection -> {
          TokenTable.add(connection, token);
          return id;
        });
    return new Given(token, text);
  }

  /**
   * Returns all tokens, the oldest first.
   *
   * @throws RunFailedException if the store cannot be reached
   */
  public List<LocalToken> all() {
    return store.read(TokenTable::all);
  }

  /**
   * Takes a token back, and returns whether there is one of this id; one that was taken back before
   * stays as it is.
   *
   * @throws RunFailedException if the store cannot be reached
   */
  public boolean revoke(String id) {
    return store.write(connection -> TokenTable.revoke(connection, id, Instant.now()));
  }
}
