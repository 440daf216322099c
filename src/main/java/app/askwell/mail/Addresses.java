package app.askwell.mail;

import java.net.IDN;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;

/** What a mail server can be told. */
final class Addresses {

	private static final Pattern HOST = Pattern
		.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:]{2,39}");

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

	/**
	 * What Java writes as other letters (ß as ss), which is somebody else’s domain today.
	 */
	private static final Pattern AMBIGUOUS = Pattern.compile("[ßς\\u200C\\u200D]");

	private static final int FIRST_OTHER = 0x80;

	private Addresses() {
	}

	/**
	 * An address the way servers know it: its domain in plain letters.
	 * @throws AddressException if it is none, or its domain could be meant in two ways
	 */
	static String written(String address) throws AddressException {
		int at = address.lastIndexOf('@');
		String domain = address.substring(at + 1);
		if (at < 1 || AMBIGUOUS.matcher(domain).find()) {
			throw new AddressException("No address");
		}
		try {
			return address.substring(0, at + 1) + (isPlain(domain) ? domain : IDN.toASCII(domain));
		}
		catch (IllegalArgumentException ex) {
			throw new AddressException("No domain");
		}
	}

	/** Whether every server can read it. */
	static boolean isPlain(String text) {
		return text.chars().allMatch((letter) -> letter < FIRST_OTHER);
	}

	static boolean isHost(String text) {
		return HOST.matcher(text).matches();
	}

	static boolean isAddress(String text) {
		return ADDRESS.matcher(text).matches();
	}

}
