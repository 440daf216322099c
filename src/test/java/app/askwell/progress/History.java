package app.askwell.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that happened in a made-up search, as plain records. */
record History(ZonedDateTime now, List<Focus> focuses, List<Target> targets, List<Person> people,
		List<Meeting> meetings, List<Ask> asks, List<Promise> promises, List<Give> gives, List<Touch> touches,
		List<Thanks> thanks, List<Opportunity> opportunities, List<String> refused, List<String> anyway) {

	LocalDate today() {
		return this.now.toLocalDate();
	}

	record Focus(UUID id, String industry, String band, String ownership, LocalDate started,
			@Nullable LocalDate ended) {
	}

	record Target(UUID id, String company, @Nullable String industry, @Nullable String band,
			@Nullable String ownership) {
	}

	record Person(UUID id, String reach, @Nullable String industry, @Nullable String company, @Nullable String howMet,
			@Nullable UUID introducer) {
	}

	record Meeting(UUID id, String kind, LocalDate planned, @Nullable LocalDate held, List<UUID> people,
			List<UUID> newNames) {
	}

	record Ask(UUID id, UUID person, String kind, LocalDate asked, @Nullable LocalDate closed,
			@Nullable String closedAs) {
	}

	record Promise(UUID id, UUID person, @Nullable UUID ask, LocalDate made, @Nullable LocalDate kept,
			@Nullable LocalDate released) {
	}

	record Give(UUID id, UUID person, LocalDate offered, @Nullable LocalDate delivered, @Nullable LocalDate withdrawn) {
	}

	record Touch(UUID id, UUID person, LocalDate day) {
	}

	record Thanks(UUID id, UUID person, LocalDate dueOn, @Nullable Instant dueAt, @Nullable Instant closedAt) {
	}

	record Entered(UUID id, String stage, LocalDate day) {
	}

	record Opportunity(UUID id, LocalDate heard, List<Entered> stages, List<UUID> interviews) {
	}

}
