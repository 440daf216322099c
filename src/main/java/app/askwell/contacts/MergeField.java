package app.askwell.contacts;

import java.util.Arrays;
import java.util.Locale;
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

	NAME("person.name", ContactDetails::name, true), COMPANY("person.company", ContactDetails::company, false),
	JOB_TITLE("person.job", ContactDetails::jobTitle, false),
	INDUSTRY("person.industry", ContactDetails::industry, false),
	REACH("person.reach", (details) -> (details.reach() != Reach.NONE) ? details.reach() : null, false),
	EMAIL("person.email", ContactDetails::email, false), PHONE("person.phone", ContactDetails::phone, false),
	PROFILE_URL("person.profile", ContactDetails::profileUrl, false),
	HOW_MET("person.how-met", ContactDetails::howMet, true),
	INTRODUCER("person.introducer", ContactDetails::introducer, false),
	CADENCE_DAYS("person.cadence", ContactDetails::cadenceDays, false);

	private final String label;

	private final Function<ContactDetails, @Nullable Object> value;

	private final boolean fuller;

	MergeField(String label, Function<ContactDetails, @Nullable Object> value, boolean fuller) {
		this.label = label;
		this.value = value;
		this.fuller = fuller;
	}

	/** Message key of what it is called. */
	String label() {
		return this.label;
	}

	/** Its name in the form: jobTitle. */
	String field() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		return (words.length == 1) ? words[0]
				: words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
	}

	@Nullable Object of(ContactDetails details) {
		return this.value.apply(details);
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
		return this.fuller;
	}

	/** Whether what is not chosen is worth a line in the notes. */
	boolean isKeptInNotes() {
		return this != INTRODUCER && this != CADENCE_DAYS && this != REACH;
	}

}
