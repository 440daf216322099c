package app.askwell.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into a form. What cannot be read is remembered, so that all of it
 * can be told at once.
 */
class Typing {

	private final List<Refusal> refusals = new ArrayList<>();

	private final TypedDays days;

	Typing(TypedDays days) {
		this.days = days;
	}

	/** A day, or null where none was typed. */
	@Nullable LocalDate day(String text, Tense tense, String field) {
		Optional<LocalDate> day = this.days.find(text, tense);
		if (day.isEmpty() && !text.isBlank()) {
			this.refusals.add(this.days.unreadable(field));
		}
		return day.orElse(null);
	}

	@Nullable LocalTime time(String text, String field) {
		return read(text, LocalTime::parse, "refusal.meeting.unreadable-time", field);
	}

	@Nullable Integer minutes(String text, String field) {
		Integer minutes = read(text, Integer::valueOf, "refusal.meeting.unreadable-minutes", field);
		if (minutes != null && (minutes < 1 || minutes > MeetingTime.MOST_MINUTES)) {
			this.refusals.add(Refusal.of("refusal.meeting.unreadable-minutes", field));
		}
		return minutes;
	}

	<E extends Enum<E>> @Nullable E choice(Class<E> type, String text, String field) {
		E chosen = read(text, (name) -> Enum.valueOf(type, name), "refusal.meeting.choose", field);
		if (text.isBlank()) {
			this.refusals.add(Refusal.of("refusal.meeting.choose", field));
		}
		return chosen;
	}

	/**
	 * Reads how, why, when and where.
	 * @param tense whether the meeting is planned or was held
	 * @throws Refused with everything unreadable so far, if that is not known
	 */
	Arrangement arrangement(ArrangementForm typed, Tense tense) {
		MeetingKind kind = choice(MeetingKind.class, typed.kind(), "kind");
		MeetingPurpose purpose = choice(MeetingPurpose.class, typed.purpose(), "purpose");
		LocalDate day = day(typed.day(), tense, "day");
		LocalTime time = time(typed.time(), "time");
		Integer minutes = minutes(typed.minutes(), "minutes");
		if (typed.day().isBlank()) {
			this.refusals.add(Refusal.of("refusal.meeting.no-day", "day"));
		}
		if (kind == null || purpose == null || day == null) {
			throw new Refused(this.refusals);
		}
		return new Arrangement(kind, purpose, typed.title(), new MeetingTime(day, time, minutes), typed.place());
	}

	/**
	 * Ends the reading.
	 * @throws Refused if anything could not be read
	 */
	void done() {
		Refused.ifAny(this.refusals);
	}

	private <T> @Nullable T read(String text, Function<String, T> reader, String code, String field) {
		String typed = Typed.orNull(text);
		try {
			return (typed != null) ? reader.apply(typed) : null;
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			this.refusals.add(Refusal.of(code, field));
			return null;
		}
	}

}
