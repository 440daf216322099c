package app.askwell.contacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * Why a relationship is at its stage, and what the next one takes. The stage itself comes
 * from the database; this tells of the same figures, it decides nothing.
 *
 * @param days different days with an exchange
 * @param given what the seeker did for them
 * @param received what they did for the seeker
 */
@Upholds(Rule.S1)
record Closeness(String stage, int days, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn, int given,
		int received) {

	private static final int DAYS_A_WEEK = 7;

	/** Its words; with {@link #figures} the whole sentence. */
	public String why() {
		return "stage." + this.stage + ".why";
	}

	/** Days, weeks between the first and the last of them, given, received. */
	public Object[] figures() {
		return new Object[] { this.days, span() / DAYS_A_WEEK, this.given, this.received };
	}

	/** What leads to the next stage, or null where there is none beyond. */
	public @Nullable String next() {
		return this.stage.equals(Stage.SUPPORTER.name()) ? null : "stage." + this.stage + ".next";
	}

	/** What trust still takes; nothing at the other stages. */
	public List<Lack> missing() {
		List<Lack> missing = new ArrayList<>();
		if (this.stage.equals(Stage.BUILDING.name())) {
			if (span() < Stage.SPAN_OF_TRUST && this.firstOn != null) {
				missing.add(new Lack("stage.lacks.time", 0, this.firstOn.plusDays(Stage.SPAN_OF_TRUST)));
			}
			else if (this.days < Stage.DAYS_TO_TRUST) {
				missing.add(new Lack("stage.lacks.days", Stage.DAYS_TO_TRUST - this.days, null));
			}
			if (this.given == 0) {
				missing.add(new Lack("stage.lacks.given", 0, null));
			}
			if (this.received == 0) {
				missing.add(new Lack("stage.lacks.received", 0, null));
			}
		}
		return missing;
	}

	private long span() {
		return (this.firstOn != null && this.lastOn != null) ? ChronoUnit.DAYS.between(this.firstOn, this.lastOn) : 0;
	}

	/**
	 * One thing that is missing.
	 *
	 * @param words message key
	 * @param count how much of it
	 * @param from the day from which it is there, or null
	 */
	record Lack(String words, int count, @Nullable LocalDate from) {

	}

}
