package app.askwell.bin;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;

/**
 * A change was put back, in this transaction: whoever has a rule that may no longer hold
 * refuses it.
 *
 * @param returned rows that were gone and are there again, by table
 * @param corrected rows that are as they were before, by table
 */
public record PutBack(AccountId account, Map<String, Set<UUID>> returned, Map<String, Set<UUID>> corrected) {

	/** From here on, reckoning with everyone once costs less than with each row. */
	private static final int MANY = 1000;

	boolean isLarge() {
		return Stream.of(this.returned, this.corrected)
			.flatMap((rows) -> rows.values().stream())
			.mapToInt(Set::size)
			.sum() > MANY;
	}

	/** Rows that are there again. */
	public Set<UUID> returned(String table) {
		return this.returned.getOrDefault(table, Set.of());
	}

	/** Rows that are as they were before. */
	public Set<UUID> corrected(String table) {
		return this.corrected.getOrDefault(table, Set.of());
	}

}
