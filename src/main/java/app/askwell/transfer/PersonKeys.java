package app.askwell.transfer;

import java.util.Locale;

import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What two entries of the same person have in common, however each was typed. Blank where
 * nothing is known.
 */
record PersonKeys(String profile, String email, String name, String company, String position) {

	static PersonKeys of(ImportedPerson person) {
		return of(person.profileUrl(), person.email(), person.name(), person.company(), person.position());
	}

	static PersonKeys of(KnownPerson person) {
		return of(person.profileUrl(), person.email(), person.name(), person.company(), person.position());
	}

	/** Both have a profile, and not the same one. */
	boolean hasOtherProfileThan(PersonKeys other) {
		return differ(this.profile, other.profile);
	}

	boolean hasOtherNameThan(PersonKeys other) {
		return differ(this.name, other.name);
	}

	boolean hasOtherEmailThan(PersonKeys other) {
		return differ(this.email, other.email);
	}

	boolean hasOtherCompanyThan(PersonKeys other) {
		return differ(this.company, other.company);
	}

	/** The name without case, accents and punctuation; as it is when nothing remains. */
	static String words(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String key = Words.key(text);
		return key.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : key;
	}

	static String email(@Nullable String email) {
		return (email == null) ? "" : email.strip().toLowerCase(Locale.ROOT);
	}

	private static PersonKeys of(@Nullable String profile, @Nullable String email, String name,
			@Nullable String company, @Nullable String position) {
		return new PersonKeys(ProfileAddress.key(profile), email(email), words(name), words(company), words(position));
	}

	private static boolean differ(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
	}

}
