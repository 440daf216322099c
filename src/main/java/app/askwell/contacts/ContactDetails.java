package app.askwell.contacts;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person; everything but the name may be missing.
 *
 * @param industry where it differs from the company's or no target company says it
 * @param profileUrl address of a public profile, http or https
 * @param cadenceDays own stay-in-touch period in days, or null for the usual one
 */
public record ContactDetails(String name, @Nullable String jobTitle, @Nullable String company,
		@Nullable String industry, Reach reach, @Nullable String email, @Nullable String phone,
		@Nullable String profileUrl, @Nullable String howMet, @Nullable ContactId introducer, @Nullable String notes,
		@Nullable Integer cadenceDays) {

	public ContactDetails {
		name = name.strip().replaceAll("\\s+", " ");
		jobTitle = Typed.orNull(jobTitle);
		company = Typed.orNull(company);
		industry = Typed.orNull(industry);
		email = Typed.orNull(email);
		phone = Typed.orNull(phone);
		profileUrl = Typed.orNull(profileUrl);
		howMet = Typed.orNull(howMet);
		notes = Typed.orNull(notes);
	}

	/** Someone of whom only this is known yet. */
	public static ContactDetails of(String name, @Nullable String jobTitle, @Nullable String company) {
		return new ContactDetails(name, jobTitle, company, null, Reach.NONE, null, null, null, null, null, null, null);
	}

	public ContactDetails introducedBy(@Nullable ContactId newIntroducer) {
		return new ContactDetails(this.name, this.jobTitle, this.company, this.industry, this.reach, this.email,
				this.phone, this.profileUrl, this.howMet, newIntroducer, this.notes, this.cadenceDays);
	}

	/** How the person reads in one line, such as "Tom Alvarez, VP Sales, Corvane". */
	public String line() {
		return WhoLine.of(this.name, this.jobTitle, this.company);
	}

	/** The same, with the job and the company where none were known. */
	ContactDetails with(@Nullable String newJobTitle, @Nullable String newCompany) {
		return new ContactDetails(this.name, (this.jobTitle != null) ? this.jobTitle : newJobTitle,
				(this.company != null) ? this.company : newCompany, this.industry, this.reach, this.email, this.phone,
				this.profileUrl, this.howMet, this.introducer, this.notes, this.cadenceDays);
	}

}
