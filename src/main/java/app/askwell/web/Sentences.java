package app.askwell.web;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the pages. A name that is written from right to left keeps to itself in
 * them: without that, it would pull the words around it out of their order.
 */
class Sentences extends ResourceBundleMessageSource {

	/** First strong isolate and pop directional isolate: no letters, only order. */
	private static final char BEGIN = '\u2068';

	private static final char END = '\u2069';

	@Override
	protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
		return Arrays.stream(super.resolveArguments(arguments, locale))
			.map((argument) -> (argument instanceof String text) ? isolated(text) : argument)
			.toArray();
	}

	static String isolated(String text) {
		boolean turns = text.chars()
			.map(Character::getDirectionality)
			.anyMatch((direction) -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
		return turns ? BEGIN + text + END : text;
	}

}
