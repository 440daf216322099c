package app.askwell.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a seeker decided about a coach.
 *
 * @param name what to call the coach
 * @param email where the invitation goes, or null
 * @param lastDay the last day on which the link works; null when none was typed
 * @param zone where that day ends
 * @param passphrase what to ask for besides the link; null for what it is now
 * @param freely whether nothing is asked for
 */
record CoachDraft(String name, @Nullable String email, Set<CoachPart> parts, @Nullable LocalDate lastDay, ZoneId zone,
		@Nullable String passphrase, boolean freely) {

	/** How long a link works when nobody says otherwise. */
	static final int USUAL_DAYS = 90;

	private static final int SHORTEST_PASSPHRASE = 8;

	private static final String ADDRESS = "[^@\\s,;<>\"]+@[^@\\s,;<>\"]+";

	/** The first moment at which it works no longer. */
	Instant until() {
		LocalDate last = this.lastDay;
		if (last == null) {
			throw new IllegalStateException("Look for refusals first");
		}
		return last.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	/** When it ends for one that began today. */
	static LocalDate usually(LocalDate today) {
		return today.plusDays(USUAL_DAYS);
	}

	/** What stands against it, all at once. */
	List<Refusal> refusals(LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		if (this.name.isEmpty()) {
			found.add(Refusal.of("refusal.coach.name", "name"));
		}
		if (this.email != null && !this.email.matches(ADDRESS)) {
			found.add(Refusal.of("refusal.coach.email", "email"));
		}
		this.parts.stream()
			.filter((part) -> part.within() != null && !this.parts.contains(part.within()))
			.sorted()
			.forEach((part) -> found.add(Refusal.of("refusal.coach.part." + part.path(), "parts")));
		if (this.lastDay == null || this.lastDay.isBefore(today) || this.lastDay.isAfter(today.plusYears(1))) {
			found.add(Refusal.of("refusal.coach.until", "until", today.plusYears(1)));
		}
		if (this.passphrase != null && this.passphrase.length() < SHORTEST_PASSPHRASE) {
			found.add(Refusal.of("refusal.coach.passphrase", "password", SHORTEST_PASSPHRASE));
		}
		if (this.passphrase != null && this.freely) {
			found.add(Refusal.of("refusal.coach.either", "password"));
		}
		return found;
	}

}
