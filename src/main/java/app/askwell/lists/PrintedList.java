package app.askwell.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.focus.CurrentFocus;
import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The target list as it goes on one page.
 *
 * @param focus the search it belongs to, or null
 * @param wanted people the seeker would like to meet, one a line
 * @param companies all of the target list, the first choices first
 */
@Upholds({ Rule.T1, Rule.T2 })
record PrintedList(@Nullable CurrentFocus focus, List<String> wanted, List<PrintedCompany> companies) {

	/** As many as a page holds and a reader reads. */
	static final int MOST = 50;

	/** What is printed, the first choices first. */
	List<PrintedCompany> printed() {
		return this.companies.stream().filter(PrintedCompany::isPrintable).limit(MOST).toList();
	}

	/** What finds no room, the last choices. */
	public List<PrintedCompany> leftOut() {
		return this.companies.stream().filter(PrintedCompany::isPrintable).skip(MOST).toList();
	}

	public List<PrintedCompany> offFocus() {
		return this.companies.stream().filter(PrintedCompany::offFocus).toList();
	}

	public List<PrintedCompany> avoided() {
		return this.companies.stream().filter((one) -> one.avoided() && !one.offFocus()).toList();
	}

	public boolean isEmpty() {
		return printed().isEmpty();
	}

	public int count() {
		return printed().size();
	}

	/** Its columns by name; what has no category comes last. */
	public Collection<Group> groups() {
		Map<String, List<PrintedCompany>> byCategory = printed().stream()
			.collect(Collectors.groupingBy((one) -> Words.key(Typed.orEmpty(one.category())), LinkedHashMap::new,
					Collectors.toList()));
		return byCategory.values()
			.stream()
			.map((companies) -> new Group(companies.get(0).category(), byName(companies)))
			.sorted(Comparator.comparing((Group group) -> group.name() == null)
				.thenComparing((group) -> Words.key(Typed.orEmpty(group.name()))))
			.toList();
	}

	private static List<PrintedCompany> byName(List<PrintedCompany> companies) {
		return companies.stream().sorted(Comparator.comparing((one) -> Words.key(one.name()))).toList();
	}

	/**
	 * Companies of one category.
	 *
	 * @param name null for those of which none is known
	 */
	record Group(@Nullable String name, List<PrintedCompany> companies) {
	}

}
