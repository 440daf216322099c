package app.askwell.companies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.shared.Rule;
import app.askwell.shared.Slice;
import app.askwell.shared.Upholds;

/**
 * One page of the target list.
 *
 * @param slice the companies on this page
 * @param listed how many companies are on the whole list
 * @param known at how many of them the seeker knows someone
 */
@Upholds(Rule.T2)
record TargetListing(Slice<TargetLine> slice, int listed, int known) {

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
		Map<Integer, List<TargetLine>> groups = this.slice.items()
			.stream()
			.collect(Collectors.groupingBy(TargetLine::priority, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

}
