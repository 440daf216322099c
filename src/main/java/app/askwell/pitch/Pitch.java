package app.askwell.pitch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the seeker tells of themselves, from the day it was worded until another is. */
@Entity
class Pitch extends Owned {

	private @Nullable String introduction;

	private @Nullable String profile;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> impacts;

	private LocalDate writtenOn;

	private @Nullable LocalDate replacedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Pitch() {
	}

	@SuppressWarnings("NullAway.Init") // word() sets the rest
	Pitch(AccountId account, PitchDraft draft, LocalDate today) {
		super(account, PitchId.next().value());
		this.writtenOn = today;
		word(draft);
	}

	PitchId id() {
		return new PitchId(key());
	}

	/** Takes other words. */
	final void word(PitchDraft draft) {
		this.introduction = draft.introduction();
		this.profile = draft.profile();
		this.impacts = draft.told();
	}

	boolean says(PitchDraft draft) {
		return Objects.equals(this.introduction, draft.introduction()) && Objects.equals(this.profile, draft.profile())
				&& this.impacts.equals(draft.told());
	}

	/** The same once more. */
	PitchDraft draft() {
		return new PitchDraft(this.introduction, this.profile, List.copyOf(this.impacts));
	}

	boolean isInUse() {
		return this.replacedOn == null;
	}

	boolean wasWrittenOn(LocalDate day) {
		return this.writtenOn.equals(day);
	}

	void replaceOn(LocalDate today) {
		this.replacedOn = today;
	}

	/** Which wording it is, and how often it was corrected: what a form remembers. */
	String wording() {
		return id() + "." + version();
	}

}
