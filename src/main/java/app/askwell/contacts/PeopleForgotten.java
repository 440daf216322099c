package app.askwell.contacts;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;

/**
 * These people go for good, or nothing but figures of them stays: whoever keeps something
 * of theirs apart from their rows lets go of it, in this transaction.
 *
 * @param people how they were known, each entry of theirs
 * @param rows ids of all that goes with them, themselves among it
 */
public record PeopleForgotten(AccountId account, List<KnownAs> people, List<UUID> rows) {

	/** Their names. */
	public List<String> names() {
		return this.people.stream().map(KnownAs::name).distinct().toList();
	}

	/** Ids for a statement. */
	public UUID[] ids() {
		return this.rows.toArray(UUID[]::new);
	}

}
