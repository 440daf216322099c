package app.askwell.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param q as it was typed
 * @param only the kind that is shown alone, or null
 * @param groups the first of each kind, in the order of the page
 * @param counts how many there are of each kind
 */
record FoundPage(String q, @Nullable FoundKind only, Map<FoundKind, List<Hit>> groups, Map<FoundKind, Long> counts,
		Slice.Request request) {

	/** Beyond this nobody counts. */
	private static final long COUNTED = 99;

	static FoundPage of(String q, @Nullable FoundKind only, Slice.Request request, List<FoundRow> rows) {
		Map<FoundKind, List<Hit>> groups = new EnumMap<>(FoundKind.class);
		Map<FoundKind, Long> counts = new EnumMap<>(FoundKind.class);
		for (FoundRow row : rows) {
			counts.put(row.kind(), row.found());
			Hit hit = row.hit();
			if (hit != null) {
				groups.computeIfAbsent(row.kind(), (kind) -> new ArrayList<>()).add(hit);
			}
		}
		return new FoundPage(q, only, groups, counts, request);
	}

	public boolean isBlank() {
		return this.q.isBlank();
	}

	public boolean isEmpty() {
		return this.counts.isEmpty();
	}

	/** The page of the one kind that is shown. */
	public Slice<Hit> slice() {
		return this.request.slice((this.only != null) ? this.groups.getOrDefault(this.only, List.of()) : List.of());
	}

	/** How many there are, such as "12" or "99+". */
	public String count(FoundKind kind) {
		long count = this.counts.getOrDefault(kind, 0L);
		return (count > COUNTED) ? COUNTED + "+" : String.valueOf(count);
	}

	/** Whether there are more of a kind than are shown. */
	public boolean hasMore(FoundKind kind) {
		return this.counts.getOrDefault(kind, 0L) > this.groups.getOrDefault(kind, List.of()).size();
	}

	/** Whether nothing is spelled as it was typed, so that all of this is only close. */
	public boolean isNear() {
		return !this.groups.isEmpty() && all().stream().allMatch(Hit::near);
	}

	/** The name that may be meant; null when nothing had to be put right. */
	public @Nullable String meant() {
		return isNear() ? all().stream().filter(Hit::isNamed).map(Hit::title).findFirst().orElse(null) : null;
	}

	private List<Hit> all() {
		return this.groups.values().stream().flatMap(List::stream).toList();
	}

}
