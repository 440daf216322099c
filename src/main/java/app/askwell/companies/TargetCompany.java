package app.askwell.companies;

import java.time.LocalDate;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A company the seeker wants to work at, with the key by which its people are found. */
@Entity
class TargetCompany extends Owned {

	private String name;

	private String nameKey;

	private @Nullable String category;

	private @Nullable String industry;

	private @Nullable String industryKey;

	@Enumerated(EnumType.STRING)
	private @Nullable SizeBand sizeBand;

	@Enumerated(EnumType.STRING)
	private @Nullable Ownership ownership;

	private @Nullable String place;

	private int priority;

	private @Nullable String why;

	private @Nullable String notes;

	private LocalDate addedOn;

	private @Nullable LocalDate removedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected TargetCompany() {
	}

	@SuppressWarnings("NullAway.Init") // describe() sets the rest
	TargetCompany(AccountId account, TargetId id, TargetDetails details, LocalDate today) {
		super(account, id.value());
		this.addedOn = today;
		describe(details);
	}

	TargetId id() {
		return new TargetId(key());
	}

	String name() {
		return this.name;
	}

	String nameKey() {
		return this.nameKey;
	}

	boolean isListed() {
		return this.removedOn == null;
	}

	final void describe(TargetDetails details) {
		String newKey = CompanyName.key(details.name());
		if (newKey == null || newKey.isEmpty()) {
			throw new Refused(Refusal.of("form.name.missing", "name"));
		}
		if (details.priority() < 1 || details.priority() > TargetDetails.LAST_PRIORITY) {
			throw new Refused(Refusal.of("refusal.target.priority", "priority"));
		}
		if (details.category() != null && details.category().length() > TargetDetails.LONGEST_CATEGORY) {
			throw new Refused(Refusal.of("form.too-long", "category"));
		}
		this.name = details.name();
		this.nameKey = newKey;
		this.category = details.category();
		this.industry = details.industry();
		this.industryKey = (details.industry() != null) ? Words.key(details.industry()) : null;
		this.sizeBand = details.sizeBand();
		this.ownership = details.ownership();
		this.place = details.place();
		this.priority = details.priority();
		this.why = details.why();
		this.notes = details.notes();
	}

	/** Takes it off the list, once. */
	void remove(LocalDate today) {
		if (this.removedOn != null) {
			throw new AlreadyDone("target.already-removed", this.removedOn);
		}
		this.removedOn = today;
	}

}
