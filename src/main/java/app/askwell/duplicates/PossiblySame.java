package app.askwell.duplicates;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry, and others that may be the same person.
 *
 * @param first the oldest of them
 */
record PossiblySame(Entry first, List<Other> others) {

	/** As many as can be compared side by side, with the first. */
	private static final int MOST_AT_ONCE = 5;

	/** What tells one entry from another. */
	record Entry(UUID id, String name, @Nullable String jobTitle, @Nullable String company, @Nullable String email,
			@Nullable String phone) {
	}

	/**
	 * Another entry.
	 *
	 * @param like the entry that it resembles: the first, or one of the others
	 * @param likeName its name
	 * @param reasons why they may be one: PROFILE, EMAIL, NAME_AND_COMPANY, PHONE, NAME,
	 * MAYBE
	 */
	record Other(Entry entry, UUID like, String likeName, List<String> reasons) {
	}

	/** Whether all of them can be made one at once. */
	public boolean isSeveral() {
		return this.others.size() > 1 && this.others.size() <= MOST_AT_ONCE;
	}

	public UUID second() {
		return this.others.get(0).entry().id();
	}

	/** The third entry and those after it. */
	public List<UUID> also() {
		return this.others.stream().skip(1).map((other) -> other.entry().id()).toList();
	}

}
