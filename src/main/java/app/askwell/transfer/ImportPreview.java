package app.askwell.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One page of a batch.
 *
 * @param counts rows by decision and by outcome
 * @param kind the decision or outcome that is shown alone, or empty for all
 * @param page counted from one
 * @param more whether there is a page after this one
 * @param targets target companies where the seeker knows people; after the import
 */
record ImportPreview(Batch batch, Map<String, Integer> counts, String kind, int page, List<ImportRow> rows,
		boolean more, List<ImportPages.KnownAt> targets) {

	private static final List<String> PLANNED = List.of("ADD", "UPDATE", "POSSIBLE_DUPLICATE", "SKIP", "UNREADABLE");

	private static final List<String> DONE = List.of("ADDED", "UPDATED", "SKIPPED", "REMOVED", "RESTORED", "STAYED",
			"UNREADABLE");

	private static final List<String> LEFT_OUT = List.of("SKIP", "POSSIBLE_DUPLICATE", "SKIPPED", "UNREADABLE");

	/** The kinds of rows to choose from, with nothing that leads nowhere. */
	public List<String> kinds() {
		return (this.batch.waits() ? PLANNED : DONE).stream().filter(this.counts::containsKey).toList();
	}

	/** How many people, and how many of each kind, as the summary mentions them. */
	public Object[] summary() {
		return Stream
			.concat(Stream.of(this.batch.people()), PLANNED.stream().map((it) -> this.counts.getOrDefault(it, 0)))
			.toArray();
	}

	/** Rows that may be someone on the list already. */
	public int toDecide() {
		return this.counts.getOrDefault("POSSIBLE_DUPLICATE", 0);
	}

	/** Whether there are rows of which nothing becomes. */
	public boolean leftOut() {
		return kinds().stream().anyMatch(LEFT_OUT::contains);
	}

	/** Whether any row on this page leaves something to choose. */
	public boolean choices() {
		return this.rows.stream().anyMatch((row) -> !row.options().isEmpty());
	}

}
