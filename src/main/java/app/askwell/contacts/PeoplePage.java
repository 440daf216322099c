package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of people.
 *
 * @param total how many match, on all pages
 * @param tags every tag there is
 */
record PeoplePage(Slice<Line> slice, PeopleQuery query, LocalDate today, int total, List<Tag> tags) {

	/**
	 * A person in the list.
	 *
	 * @param nextOn the day something is due next, null when nothing is
	 * @param tags one a line, or null
	 */
	record Line(UUID id, String name, @Nullable String jobTitle, @Nullable String company, String reach,
			boolean inIndustry, String stage, int days, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn,
			int given, int received, @Nullable LocalDate nextOn, @Nullable String tags) {

		public Closeness closeness() {
			return new Closeness(this.stage, this.days, this.firstOn, this.lastOn, this.given, this.received);
		}

		/** Whether what is due with them should be done by now. */
		public boolean isLate(LocalDate today) {
			return this.nextOn != null && this.nextOn.isBefore(today);
		}

		public List<String> tagged() {
			return (this.tags != null) ? this.tags.lines().toList() : List.of();
		}

	}

	/**
	 * A tag.
	 *
	 * @param people how many have it
	 */
	record Tag(String key, String tag, int people) {

		/** From "key, tag, people", with tabs between them. */
		static Tag of(String line) {
			String[] parts = line.split("\t", -1);
			return new Tag(parts[0], parts[1], Integer.parseInt(parts[2]));
		}

	}

	public boolean isEmptyStart() {
		return this.total == 0 && this.slice.page() == 1 && this.query.isOpen();
	}

	/** Whether more match than this page shows. */
	public boolean isMore() {
		return this.total > this.slice.items().size();
	}

	public String q() {
		return this.query.q();
	}

	public PeopleFilter only() {
		return this.query.only();
	}

	public String tag() {
		return this.query.tag();
	}

}
