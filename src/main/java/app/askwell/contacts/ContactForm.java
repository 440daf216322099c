package app.askwell.contacts;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known about a person, as typed. */
record ContactForm(
		@NotBlank(message = "{form.name.missing}") @Size(max = 200, message = "{form.too-long}") @Nullable String name,
		@Size(max = 200, message = "{form.too-long}") @Nullable String jobTitle,
		@Size(max = 200, message = "{form.too-long}") @Nullable String company,
		@Size(max = 100, message = "{form.too-long}") @Nullable String industry, @Nullable String reach,
		@Pattern(regexp = "\\s*([^@\\s]+@[^@\\s]+)?\\s*", message = "{form.email.wrong}") @Size(max = 254,
				message = "{form.too-long}") @Nullable String email,
		@Size(max = 50, message = "{form.too-long}") @Nullable String phone,
		@Pattern(regexp = "\\s*(https?://\\S+)?\\s*", message = "{person.profile.wrong}") @Size(max = 500,
				message = "{form.too-long}") @Nullable String profileUrl,
		@Size(max = 500, message = "{form.too-long}") @Nullable String howMet,
		@Size(max = 400, message = "{form.too-long}") @Nullable String introducer,
		@Size(max = 10_000, message = "{form.too-long}") @Nullable String notes,
		@Pattern(regexp = "\\s*\\d{0,3}\\s*", message = "{person.cadence.wrong}") @Nullable String cadenceDays,
		@Nullable String version) {

	/** Longest own stay-in-touch period, in days. */
	private static final int LONGEST_CADENCE = 730;

	static ContactForm blank() {
		return new ContactForm("", "", "", "", Reach.NONE.name(), "", "", "", "", "", "", "", "");
	}

	static ContactForm of(ContactDetails known, @Nullable String introducer, int version) {
		return new ContactForm(known.name(), known.jobTitle(), known.company(), known.industry(), known.reach().name(),
				known.email(), known.phone(), known.profileUrl(), known.howMet(), introducer, known.notes(),
				Typed.orEmpty(known.cadenceDays()), String.valueOf(version));
	}

	/** Without the introducer, whom only the list of people can tell. */
	ContactDetails details() {
		return new ContactDetails(Typed.orEmpty(this.name), this.jobTitle, this.company, this.industry, chosenReach(),
				this.email, this.phone, this.profileUrl, this.howMet, null, this.notes, days());
	}

	int openedAt() {
		return Typed.number(Typed.orNull(this.version));
	}

	private Reach chosenReach() {
		for (Reach known : Reach.values()) {
			if (known.name().equals(this.reach)) {
				return known;
			}
		}
		return Reach.NONE;
	}

	private @Nullable Integer days() {
		String typed = Typed.orNull(this.cadenceDays);
		if (typed == null) {
			return null;
		}
		int days = Integer.parseInt(typed);
		if (days > LONGEST_CADENCE) {
			throw new Refused(Refusal.of("person.cadence.wrong", "cadenceDays"));
		}
		return days;
	}

}
