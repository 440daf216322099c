package app.askwell.lists;

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
 * @param top what stands above the companies
 * @param companies all of the target list, the first choices first
 * @param most how many of them find room
 */
@Upholds({ Rule.T1, Rule.T2 })
record PrintedList(@Nullable CurrentFocus focus, Heading top, List<PrintedCompany> companies, int most) {

	/** As many as a page holds and a reader reads. */
	static final int MOST = 50;

	/** Up to so many have room for their place. */
	private static final int DENSE_FROM = 36;

	private static final int ROOMY_BELOW = 27;

	/** The same with room for fewer. */
	PrintedList atMost(int fewer) {
		return new PrintedList(this.focus, this.top, this.companies, fewer);
	}

	/** What is printed, the first choices first. */
	List<PrintedCompany> printed() {
		return this.companies.stream().filter(PrintedCompany::isPrintable).limit(this.most).toList();
	}

	/** What finds no room, the last choices. */
	List<PrintedCompany> leftOut() {
		return this.companies.stream().filter(PrintedCompany::isPrintable).skip(this.most).toList();
	}

	List<PrintedCompany> offFocus() {
		return this.companies.stream().filter(PrintedCompany::offFocus).toList();
	}

	List<PrintedCompany> avoided() {
		return this.companies.stream().filter((one) -> one.avoided() && !one.offFocus()).toList();
	}

	/** Whether there are so many that each gets no more than its line. */
	public boolean isDense() {
		return printed().size() > DENSE_FROM;
	}

	/** Class of the style sheet: few companies have more room to write. */
	public String spacing() {
		return isDense() ? "dense" : (printed().size() < ROOMY_BELOW) ? "roomy" : "usual";
	}

	public int missing() {
		return leftOut().size();
	}

	/** By category and name; what has no category comes last. */
	public List<Group> groups() {
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
