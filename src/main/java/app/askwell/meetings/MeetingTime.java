package app.askwell.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import app.askwell.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is: the day, and what is known of the rest.
 *
 * @param at wall time in the account's zone
 * @param minutes how long
 */
@Embeddable
public record MeetingTime(@Column(name = "meeting_on") LocalDate on,
		// As it is written: other time types are moved between zones on their way.
		@Column(name = "starts_at") @JdbcTypeCode(SqlTypes.LOCAL_TIME) @Nullable LocalTime at,
		@Nullable Integer minutes) {

	static final int MOST_MINUTES = 24 * 60;

	public static MeetingTime on(LocalDate day) {
		return new MeetingTime(day, null, null);
	}

	/** The moment it ends; null unless both the time and the length are known. */
	@Nullable Instant endsAt(ZoneId zone) {
		return (this.at != null && this.minutes != null)
				? ZonedDateTime.of(this.on, this.at, zone).plusMinutes(this.minutes).toInstant() : null;
	}

	/** A conversation is written down after it began. */
	Optional<Refusal> hasBegun(ZonedDateTime now) {
		if (this.on.isAfter(now.toLocalDate())) {
			return Optional.of(Refusal.of("refusal.meeting.day-to-come", "day"));
		}
		boolean later = this.at != null && ZonedDateTime.of(this.on, this.at, now.getZone()).isAfter(now);
		return later ? Optional.of(Refusal.of("refusal.meeting.time-to-come", "time")) : Optional.empty();
	}

	/** A plan is for a day to come. */
	Optional<Refusal> isAhead(LocalDate today) {
		return this.on.isBefore(today) ? Optional.of(Refusal.of("refusal.meeting.day-passed", "day"))
				: Optional.empty();
	}

}
