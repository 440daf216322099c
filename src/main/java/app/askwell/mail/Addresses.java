package app.askwell.mail;

import java.util.regex.Pattern;

/** What a mail server can be told. */
final class Addresses {

	private static final Pattern HOST = Pattern
		.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:]{2,39}");

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

	private Addresses() {
	}

	static boolean isHost(String text) {
		return HOST.matcher(text).matches();
	}

	static boolean isAddress(String text) {
		return ADDRESS.matcher(text).matches();
	}

}
