package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.LedTo;
import org.jspecify.annotations.Nullable;

/** What a person's page shows. */
record PersonView(Person person, List<Event> thread, List<Fact> facts, List<Due> due, List<LedTo> led,
		LocalDate today) {

	/**
	 * The person and how things stand between you.
	 *
	 * @param days different days with an exchange
	 * @param got what they agreed to or did; received what of it came
	 * @param asked asks still open
	 * @param openActions asks, promises and gives in the air
	 */
	record Person(UUID id, String name, @Nullable String jobTitle, @Nullable String company, @Nullable String industry,
			String reach, @Nullable String email, @Nullable String phone, @Nullable String profileUrl,
			@Nullable String howMet, @Nullable String notes, @Nullable Integer cadenceDays, int version,
			boolean inIndustry, boolean atTarget, @Nullable UUID introducerId, @Nullable String introducer,
			@Nullable String introducerJob, @Nullable String introducerCompany, String stage, int days,
			@Nullable LocalDate firstOn, @Nullable LocalDate lastOn, int given, int offered, int got, int received,
			int asked, int openActions, @Nullable LocalDate touchDueOn, @Nullable UUID targetId, @Nullable String tags,
			boolean anonymous) {

		/** How many gets they are ahead; at two, offering something comes first (A6). */
		public int ahead() {
			return this.got + this.asked - this.given - this.offered;
		}

		public Closeness closeness() {
			return new Closeness(this.stage, this.days, this.firstOn, this.lastOn, this.given, this.received);
		}

		/** Share of what went out, for the bar: 0 to 100. */
		public int givenShare() {
			int all = this.given + this.received;
			return (all > 0) ? Math.round(100f * this.given / all) : 0;
		}

		@Nullable String introducerLine() {
			return (this.introducer != null) ? WhoLine.of(this.introducer, this.introducerJob, this.introducerCompany)
					: null;
		}

		/** The user's own words on them. */
		public List<String> tagged() {
			return (this.tags != null) ? this.tags.lines().toList() : List.of();
		}

		public boolean hasDetails() {
			return Stream.of(this.email, this.phone, this.profileUrl, this.howMet, this.notes)
				.anyMatch(Objects::nonNull);
		}

		/** The line to put into a form that names people. */
		public String line() {
			return WhoLine.of(this.name, this.jobTitle, this.company);
		}

	}

	/**
	 * One entry of the thread.
	 *
	 * @param type MEETING, PLANNED, ASK, PROMISE, GIVE or TOUCH
	 * @param state how an ask, promise or give stands
	 * @param untilOn the date that goes with the state
	 */
	record Event(String type, UUID id, LocalDate happenedOn, @Nullable String kind, @Nullable String text,
			@Nullable String detail, @Nullable String state, @Nullable LocalDate untilOn, @Nullable Integer minutes,
			@Nullable String newPeople) {

		private static final Set<String> OPEN = Set.of("OPEN", "STANDING");

		/** Whether it is in the air, so that it can be put into other words. */
		public boolean isOpen() {
			return this.state != null && OPEN.contains(this.state);
		}

	}

	record Fact(UUID id, String topic, String fact) {

	}

	record Due(UUID id, String kind, LocalDate dueOn, @Nullable String about) {

		/** Where it is dealt with: a stay in touch on the person's own page. */
		public boolean hasPage() {
			return !this.kind.equals("STAY_IN_TOUCH");
		}

	}

}
