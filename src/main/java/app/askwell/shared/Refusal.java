package app.askwell.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Why a rule says no. The words are in the module's message file under the code, in the
 * voice of a kind coach: what is the matter, and what to do about it.
 *
 * @param code message key, such as {@code refusal.ask.begs-for-a-job}
 * @param field the form field it belongs to, or an empty string for the whole form
 * @param arguments what the message mentions, in order
 */
public record Refusal(String code, String field, List<Object> arguments) {

	public static Refusal of(String code, String field, Object... arguments) {
		return new Refusal(code, field, List.of(arguments));
	}

	/** What the message mentions, with days as they are written there. */
	public Object[] words(Locale locale) {
		Region region = Region.of(locale);
		return this.arguments.stream()
			.map((argument) -> (argument instanceof LocalDate day) ? region.shortDay(day) : argument)
			.toArray();
	}

	/** The same refusal, told at another field. */
	public Refusal at(String otherField) {
		return new Refusal(this.code, otherField, this.arguments);
	}

}
