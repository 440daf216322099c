package app.askwell.contacts;

import java.time.LocalDate;

import app.askwell.companies.CompanyName;
import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A person, with the keys by which names and companies are recognised. */
@Entity
class Contact extends Owned {

	private String name;

	private String nameKey;

	private @Nullable String jobTitle;

	private @Nullable String company;

	private @Nullable String companyKey;

	private @Nullable String industry;

	private @Nullable String industryKey;

	@Enumerated(EnumType.STRING)
	private Reach reach;

	private @Nullable String email;

	private @Nullable String phone;

	private @Nullable String profileUrl;

	private @Nullable String howMet;

	private @Nullable ContactId introducerId;

	private @Nullable String notes;

	private @Nullable Integer cadenceDays;

	private LocalDate addedOn;

	private @Nullable LocalDate anonymisedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	@SuppressWarnings("NullAway.Init") // describe() sets the rest
	Contact(AccountId account, ContactId id, ContactDetails details, LocalDate today) {
		super(account, id.value());
		this.addedOn = today;
		describe(details);
	}

	ContactId id() {
		return new ContactId(key());
	}

	String name() {
		return this.name;
	}

	LocalDate addedOn() {
		return this.addedOn;
	}

	/** For a page that shows several at once, where one version is not enough. */
	int savedVersion() {
		return version();
	}

	@Nullable String companyKey() {
		return this.companyKey;
	}

	boolean isAnonymous() {
		return this.anonymisedOn != null;
	}

	/**
	 * Someone whom the seeker can be in touch with.
	 * @throws Refused if nobody knows any more who this was
	 */
	void mustBeKnown() {
		if (isAnonymous()) {
			throw new Refused(Refusal.of("refusal.person.anonymous", ""));
		}
	}

	/**
	 * Forgets who this was, for good; how near they stood to a job still counts.
	 * @param word what to call them
	 */
	void anonymise(String word, boolean keepingCompany, LocalDate today) {
		mustBeKnown();
		String at = keepingCompany ? this.company : null;
		describe(new ContactDetails(word, null, at, this.industry, this.reach, null, null, null, null,
				this.introducerId, null, this.cadenceDays));
		// Nobody types it, so no name, no search and no import finds them by it.
		this.nameKey = key().toString();
		this.anonymisedOn = today;
	}

	/** Takes what is known now; nobody introduces themselves. */
	final void describe(ContactDetails details) {
		mustBeKnown();
		if (details.name().isEmpty()) {
			throw new Refused(Refusal.of("form.name.missing", "name"));
		}
		if (id().equals(details.introducer())) {
			throw new Refused(Refusal.of("refusal.person.introduced-themselves", "introducer"));
		}
		this.name = details.name();
		this.nameKey = Words.nameKey(details.name());
		this.jobTitle = details.jobTitle();
		this.company = details.company();
		this.companyKey = CompanyName.key(details.company());
		this.industry = details.industry();
		this.industryKey = (details.industry() != null) ? Words.key(details.industry()) : null;
		this.reach = details.reach();
		this.email = details.email();
		this.phone = details.phone();
		this.profileUrl = details.profileUrl();
		this.howMet = details.howMet();
		this.introducerId = details.introducer();
		this.notes = details.notes();
		this.cadenceDays = details.cadenceDays();
	}

	ContactDetails details() {
		return new ContactDetails(this.name, this.jobTitle, this.company, this.industry, this.reach, this.email,
				this.phone, this.profileUrl, this.howMet, this.introducerId, this.notes, this.cadenceDays);
	}

}
