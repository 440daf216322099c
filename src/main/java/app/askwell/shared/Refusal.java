package app.askwell.shared;

import java.util.List;

/**
 * Why a rule says no. The words are in the module's message file under the code, in the
 * voice of a kind coach: what is the matter, and what to do about it.
 *
 * @param code message key, such as {@code refusal.ask.begs-for-a-job}; with
 * {@code .rewrite} that of a wording that would pass, where there is one
 * @param field the form field it belongs to, or an empty string for the whole form
 * @param arguments what the message mentions, in order
 */
public record Refusal(String code, String field, List<Object> arguments) implements Finding {

	public static Refusal of(String code, String field, Object... arguments) {
		return new Refusal(code, field, List.of(arguments));
	}

	@Override
	public Refusal at(String otherField) {
		return new Refusal(this.code, otherField, this.arguments);
	}

}
