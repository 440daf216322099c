package app.askwell.pitch;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One time a part of the pitch was said aloud. */
@Entity
class Rehearsal extends Owned {

	private PitchId pitchId;

	@Enumerated(EnumType.STRING)
	private PitchPart part;

	private LocalDate rehearsedOn;

	private int seconds;

	@Enumerated(EnumType.STRING)
	private Feeling felt;

	private @Nullable String note;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Rehearsal() {
	}

	Rehearsal(AccountId account, PitchId pitch, Take take, LocalDate today) {
		super(account, Ids.next());
		this.pitchId = pitch;
		this.part = take.part();
		this.rehearsedOn = today;
		this.seconds = take.seconds();
		this.felt = take.felt();
		this.note = take.note();
	}

	UUID id() {
		return key();
	}

	PitchPart part() {
		return this.part;
	}

}
