package app.askwell.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The language and region of a reader who is known though nobody signed in. */
public final class ReaderLocale {

	private static final String ATTRIBUTE = ReaderLocale.class.getName();

	private ReaderLocale() {
	}

	/** Has this page written for someone. */
	public static void set(HttpServletRequest request, Locale locale) {
		request.setAttribute(ATTRIBUTE, locale);
	}

	static @Nullable Locale of(HttpServletRequest request) {
		return (Locale) request.getAttribute(ATTRIBUTE);
	}

}
