package app.askwell.companies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.shared.Slice;

/**
 * One page of the target list.
 *
 * @param slice the companies on this page
 * @param listed how many companies are on the whole list
 * @param known at how many of them the seeker knows someone
 */
record TargetListing(Slice<TargetLine> slice, int listed, int known) {

	static final int PAGE = 50;

	public boolean isShort() {
		return HonestList.isShort(this.listed);
	}

	public boolean isLong() {
		return HonestList.isLong(this.listed);
	}

	/** By priority, the first choice first. */
	public Collection<List<TargetLine>> groups() {
		Map<Integer, List<TargetLine>> groups = this.slice.items()
			.stream()
			.collect(Collectors.groupingBy(TargetLine::priority, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

}
