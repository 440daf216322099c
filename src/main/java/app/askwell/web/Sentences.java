package app.askwell.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ObjectUtils;

/**
 * The words of the pages. A name that is written from right to left keeps to itself in
 * them: without that, it would pull the words around it out of their order.
 */
class Sentences extends ResourceBundleMessageSource {

	/** First strong isolate and pop directional isolate: no letters, only order. */
	private static final char BEGIN = '\u2068';

	private static final char END = '\u2069';

	/** The first of the scripts that are written from right to left. */
	private static final char HEBREW = '\u0590';

	private static final Object[] NOTHING = {};

	/**
	 * By language, those that were found: a page has hundreds, and each may be in any of
	 * thirty files.
	 */
	private final Map<Locale, Map<String, MessageFormat>> found = new ConcurrentHashMap<>();

	private final Map<Locale, Map<String, String>> same = new ConcurrentHashMap<>();

	/** One that tells of nothing in particular is always the same. */
	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
			@Nullable Locale locale) {
		if (code == null || locale == null || !ObjectUtils.isEmpty(arguments)) {
			return super.getMessageInternal(code, arguments, locale);
		}
		Map<String, String> same = this.same.computeIfAbsent(locale, (it) -> new ConcurrentHashMap<>());
		String sentence = same.get(code);
		if (sentence == null) {
			sentence = super.getMessageInternal(code, arguments, locale);
			if (sentence != null) {
				same.put(code, sentence);
			}
		}
		return sentence;
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		Map<String, MessageFormat> known = this.found.get(locale);
		MessageFormat format = (known != null) ? known.get(code) : null;
		return (format != null) ? format : found(code, locale);
	}

	private @Nullable MessageFormat found(String code, Locale locale) {
		MessageFormat format = super.resolveCode(code, locale);
		if (format != null) {
			this.found.computeIfAbsent(locale, (it) -> new ConcurrentHashMap<>()).put(code, format);
		}
		return format;
	}

	@Override
	protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
		if (ObjectUtils.isEmpty(arguments)) {
			return NOTHING;
		}
		return Arrays.stream(super.resolveArguments(arguments, locale))
			.map((argument) -> (argument instanceof String text) ? isolated(text) : argument)
			.toArray();
	}

	static String isolated(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (turns(text.charAt(i))) {
				return BEGIN + text + END;
			}
		}
		return text;
	}

	private static boolean turns(char letter) {
		if (letter < HEBREW) {
			return false;
		}
		byte direction = Character.getDirectionality(letter);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

}
