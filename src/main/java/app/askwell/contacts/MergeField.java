package app.askwell.contacts;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.askwell.companies.CompanyName;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen when several entries become one.
 *
 * @see MergeForm
 */
enum MergeField {

	NAME("name", "person.name", ContactDetails::name, MergeForm::name),
	COMPANY("company", "person.company", ContactDetails::company, MergeForm::company),
	JOB_TITLE("jobTitle", "person.job", ContactDetails::jobTitle, MergeForm::jobTitle),
	INDUSTRY("industry", "person.industry", ContactDetails::industry, MergeForm::industry),
	REACH("reach", "person.reach", (details) -> (details.reach() != Reach.NONE) ? details.reach() : null,
			MergeForm::reach),
	EMAIL("email", "person.email", ContactDetails::email, MergeForm::email),
	PHONE("phone", "person.phone", ContactDetails::phone, MergeForm::phone),
	PROFILE_URL("profileUrl", "person.profile", ContactDetails::profileUrl, MergeForm::profileUrl),
	HOW_MET("howMet", "person.how-met", ContactDetails::howMet, MergeForm::howMet),
	INTRODUCER("introducer", "person.introducer", ContactDetails::introducer, MergeForm::introducer),
	CADENCE_DAYS("cadenceDays", "person.cadence", ContactDetails::cadenceDays, MergeForm::cadenceDays);

	private final String field;

	private final String label;

	private final Function<ContactDetails, @Nullable Object> value;

	private final Function<MergeForm, @Nullable String> choice;

	MergeField(String field, String label, Function<ContactDetails, @Nullable Object> value,
			Function<MergeForm, @Nullable String> choice) {
		this.field = field;
		this.label = label;
		this.value = value;
		this.choice = choice;
	}

	/** Message key of what it is called. */
	String label() {
		return this.label;
	}

	/** Its name in the form. */
	String field() {
		return this.field;
	}

	@Nullable Object of(ContactDetails details) {
		return this.value.apply(details);
	}

	/** The entry it is taken from, as the form names it. */
	@Nullable String choice(MergeForm form) {
		return this.choice.apply(form);
	}

	/** What two spellings of a value have in common. */
	String key(@Nullable Object value) {
		String text = String.valueOf(value);
		return switch (this) {
			case NAME -> Arrays.stream(Words.nameKey(text).split(" ")).sorted().collect(Collectors.joining(" "));
			case COMPANY -> String.valueOf(CompanyName.key(text));
			default -> Words.nameKey(text);
		};
	}

	/** Whether the longer text says more, rather than the newer one. */
	boolean isFuller() {
		return this == NAME || this == HOW_MET;
	}

	/** Whether what is not chosen is worth a line in the notes. */
	boolean isKeptInNotes() {
		return this != INTRODUCER && this != CADENCE_DAYS && this != REACH;
	}

}
