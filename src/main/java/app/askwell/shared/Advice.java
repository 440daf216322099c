package app.askwell.shared;

import java.util.List;

/**
 * What a rule advises against. It is saved all the same when the user says why; the
 * messages {@code advice.A5.because.1} to {@code 3} offer the usual reasons.
 *
 * @param rule the rule that advises
 * @param code message key, such as {@code advice.ask.met-once}; with {@code .rewrite}
 * that of a wording that would pass, where there is one
 * @param field the form field it belongs to, or an empty string for the whole form
 * @param arguments what the message mentions, in order
 */
public record Advice(Rule rule, String code, String field, List<Object> arguments) implements Finding {

	public static Advice of(Rule rule, String code, String field, Object... arguments) {
		return new Advice(rule, code, field, List.of(arguments));
	}

	@Override
	public Advice at(String otherField) {
		return new Advice(this.rule, this.code, otherField, this.arguments);
	}

}
