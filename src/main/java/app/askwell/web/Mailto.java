package app.askwell.web;

import java.nio.charset.StandardCharsets;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/** Links that open the user's own mail program with a text in it (RFC 6068). */
public final class Mailto {

	private Mailto() {
	}

	/** Without an address, the mail program asks for it. */
	public static String link(@Nullable String address, String subject, String text) {
		return "mailto:" + encode(Typed.orEmpty(address)).replace("%40", "@") + "?subject=" + encode(subject) + "&body="
				+ encode(text.replaceAll("\\R", "\r\n"));
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
