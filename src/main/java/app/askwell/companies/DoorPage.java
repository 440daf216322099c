package app.askwell.companies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The target list crossed with the people.
 *
 * @param listed how many companies are on the list
 * @param open at how many of them someone works or could introduce
 * @param proposals companies of several people that are not on the list
 */
record DoorPage(Slice<Door> slice, int listed, int open, List<Proposal> proposals) {

	/**
	 * A company that is not on the list.
	 *
	 * @param names a few who work there
	 * @param people how many do
	 * @param industry as someone there has it, or null
	 * @param fit FITS, BESIDE or UNKNOWN: whether that is the industry of the focus
	 */
	record Proposal(String name, List<String> names, int people, @Nullable String industry, String fit) {

		public int more() {
			return this.people - this.names.size();
		}

	}

	/** By kind, the warm ones first. */
	public Collection<List<Door>> groups() {
		Map<String, List<Door>> groups = this.slice.items()
			.stream()
			.collect(Collectors.groupingBy(Door::kind, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

}
