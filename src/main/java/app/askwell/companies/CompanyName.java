package app.askwell.companies;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/** When two spellings mean the same company: "Corvane, Inc." is "corvane". */
public final class CompanyName {

	private static final Set<String> LEGAL_FORMS = Set.of("inc", "incorporated", "llc", "llp", "lp", "ltd", "limited",
			"corp", "corporation", "co", "company", "plc", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "srl", "spa",
			"bv", "nv", "ab", "as", "oy", "pty", "pvt");

	private CompanyName() {
	}

	/**
	 * The key to compare by: case, accents, punctuation and legal form left out. Null for
	 * no company.
	 */
	public static @Nullable String key(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return null;
		}
		List<String> words = Arrays.asList(Words.key(name).split(" "));
		int end = words.size();
		while (end > 1 && (LEGAL_FORMS.contains(words.get(end - 1)) || words.get(end - 1).equals("and"))) {
			end--;
		}
		return String.join(" ", words.subList(0, end));
	}

	/**
	 * Whether a piece of text is only the legal form that belongs to the name before it.
	 */
	public static boolean isLegalForm(String text) {
		return LEGAL_FORMS.contains(Words.key(text));
	}

}
