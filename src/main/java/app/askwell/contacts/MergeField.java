package app.askwell.contacts;

import java.util.Arrays;
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

	NAME("name", "person.name"), COMPANY("company", "person.company"), JOB_TITLE("jobTitle", "person.job"),
	INDUSTRY("industry", "person.industry"), REACH("reach", "person.reach"), EMAIL("email", "person.email"),
	PHONE("phone", "person.phone"), PROFILE_URL("profileUrl", "person.profile"), HOW_MET("howMet", "person.how-met"),
	INTRODUCER("introducer", "person.introducer"), CADENCE_DAYS("cadenceDays", "person.cadence");

	private final String field;

	private final String label;

	MergeField(String field, String label) {
		this.field = field;
		this.label = label;
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
		return switch (this) {
			case NAME -> details.name();
			case COMPANY -> details.company();
			case JOB_TITLE -> details.jobTitle();
			case INDUSTRY -> details.industry();
			case REACH -> (details.reach() != Reach.NONE) ? details.reach() : null;
			case EMAIL -> details.email();
			case PHONE -> details.phone();
			case PROFILE_URL -> details.profileUrl();
			case HOW_MET -> details.howMet();
			case INTRODUCER -> details.introducer();
			case CADENCE_DAYS -> details.cadenceDays();
		};
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
