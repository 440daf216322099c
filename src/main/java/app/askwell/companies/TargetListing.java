package app.askwell.companies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page of the target list.
 *
 * @param listed how many companies are on the whole list
 * @param known at how many of them the seeker knows someone
 * @param page number of this page, from 1
 * @param more whether another page follows
 */
record TargetListing(List<TargetLine> lines, int listed, int known, int page, boolean more) {

	static final int PAGE = 50;

	/** T2: a list is useful from here. */
	static final int USEFUL_FROM = 10;

	/** T2: and honest up to here. */
	static final int HONEST_UP_TO = 50;

	public boolean isShort() {
		return this.listed < USEFUL_FROM;
	}

	public boolean isLong() {
		return this.listed > HONEST_UP_TO;
	}

	/** By priority, the first choice first. */
	public Collection<List<TargetLine>> groups() {
		Map<Integer, List<TargetLine>> groups = this.lines.stream()
			.collect(Collectors.groupingBy(TargetLine::priority, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

}
