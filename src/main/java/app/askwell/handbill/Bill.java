package app.askwell.handbill;

import java.util.List;
import java.util.Locale;

import app.askwell.paper.PaperSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * A handbill as it is printed: all words that are on it, and nothing that changes later.
 *
 * @param reach where the seeker is reached
 * @param search the focus in words; empty lines where there is none
 * @param companies by category
 * @param words what the seeker wrote
 * @param language as in {@code en-US}
 */
record Bill(HandbillWords words, Search search, List<Group> companies, PaperSize paper, String language) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Bill read(String content) {
		return JSON.readValue(content, Bill.class);
	}

	String json() {
		return JSON.writeValueAsString(this);
	}

	Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	int companyCount() {
		return this.companies.stream().mapToInt((group) -> group.names().size()).sum();
	}

	/** Who it is by, and how to reach them. */
	public String contactLine() {
		return String.join(" · ", this.words.reach());
	}

	/** Whether the categories have headings: one alone needs none. */
	public boolean isGrouped() {
		return this.companies.size() > 1;
	}

	/**
	 * The focus in words.
	 *
	 * @param company size and ownership
	 */
	record Search(String industry, String company, String where) {

		static final Search NONE = new Search("", "", "");

	}

	/**
	 * Companies of one category.
	 *
	 * @param category empty for those without one
	 */
	record Group(String category, List<String> names) {

		/** The names of the left column; the rest is in the right one. */
		public List<String> left() {
			return this.names.subList(0, (this.names.size() + 1) / 2);
		}

		public List<String> right() {
			return this.names.subList((this.names.size() + 1) / 2, this.names.size());
		}

	}

}
