package app.askwell.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a meeting beforehand: how, why, when and where.
 *
 * @param title what an event is called
 */
@Embeddable
public record Arrangement(@Enumerated(EnumType.STRING) MeetingKind kind,
		@Enumerated(EnumType.STRING) MeetingPurpose purpose, @Nullable String title, @Embedded MeetingTime time,
		@Nullable String place) {

	public Arrangement {
		title = Typed.orNull(title);
		place = Typed.orNull(place);
	}

	/** The same at this place, and this long. */
	Arrangement tookPlace(@Nullable String where, @Nullable Integer minutes) {
		MeetingTime lasting = new MeetingTime(this.time.on(), this.time.at(), minutes);
		return new Arrangement(this.kind, this.purpose, this.title, lasting, where);
	}

	/** Why this is no meeting yet; nothing if it is one. */
	List<Refusal> refusals() {
		Optional<Refusal> nameless = (this.kind == MeetingKind.EVENT && this.title == null)
				? Optional.of(Refusal.of("refusal.meeting.no-title", "title")) : Optional.empty();
		return Stream.concat(nameless.stream(), NoJobBegging.check(Typed.orEmpty(this.title), "title").stream())
			.toList();
	}

}
