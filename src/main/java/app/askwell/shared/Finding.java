package app.askwell.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a policy has to say about something before it is saved: a {@link Refusal} stands
 * in the way, {@link Advice} does until the user has a reason. Nothing to say is
 * allowance.
 */
public sealed interface Finding permits Refusal, Advice {

	/** Message key of what is the matter and what to do about it. */
	String code();

	/** The form field it belongs to, or an empty string for the whole form. */
	String field();

	/** What the message mentions, in order. */
	List<Object> arguments();

	/** The same, told at another field. */
	Finding at(String otherField);

	/** What the message mentions, with days as they are written there. */
	default Object[] words(Locale locale) {
		Region region = Region.of(locale);
		return arguments().stream()
			.map((argument) -> (argument instanceof LocalDate day) ? region.shortDay(day) : argument)
			.toArray();
	}

}
