package app.askwell.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** One property of a contact card with all of its lines. */
final class CardLine {

	/** Before the first of a card. */
	static final CardLine NONE = new CardLine("");

	private static final int NAME_AT_MOST = 60;

	private static final Pattern PROPERTY = Pattern.compile("[A-Za-z0-9_.-]{1,80}+(?::|;[^:]*+:).*+", Pattern.DOTALL);

	/** Its parameters go on in the next line. */
	private static final Pattern BEGUN = Pattern.compile("[A-Z0-9_.-]{1,80}+;[^:]*+", Pattern.DOTALL);

	/** A line of a text that looks like the beginning or the end of a card. */
	private static final Pattern MISLEADING = Pattern.compile("(?:BEGIN|END):VCARD\\s*", Pattern.CASE_INSENSITIVE);

	private static final Pattern SOFT_BREAK = Pattern.compile("=\\n[ \\t]*");

	private final StringBuilder text;

	private final String name;

	private final String head;

	CardLine(String raw) {
		this.text = new StringBuilder(raw);
		int colon = raw.indexOf(':');
		this.head = ((colon >= 0) ? raw.substring(0, colon) : raw).toUpperCase(Locale.ROOT);
		this.name = name(this.head);
	}

	/** Whether a line begins a property, and does not go on with one. */
	static boolean isProperty(String raw) {
		return PROPERTY.matcher(raw).matches() || BEGUN.matcher(raw).matches();
	}

	boolean is(String property) {
		return this.name.equals(property);
	}

	/** Whether a soft line break of the quoted-printable encoding stands at its end. */
	boolean wantsMore() {
		return isQuotedPrintable() && this.text.length() > 0 && this.text.charAt(this.text.length() - 1) == '=';
	}

	/** Goes on in the next line, as the format has it. */
	void goOn(String raw) {
		if (this == NONE) {
			return;
		}
		if (wantsMore() && MISLEADING.matcher(raw).matches()) {
			this.text.setLength(this.text.length() - 1);
			this.text.append(raw);
		}
		else {
			this.text.append('\n').append(raw);
		}
	}

	/** The text simply went on. */
	void nextLine(String raw) {
		this.text.append(isQuotedPrintable() ? "=0A" : "\\n").append(raw);
	}

	/**
	 * All of it. Outlook writes the letters of Windows without saying so: what is no
	 * UTF-8 gets the name of its encoding.
	 */
	String mended() {
		String whole = wantsMore() ? this.text.substring(0, this.text.length() - 1) : this.text.toString();
		if (isQuotedPrintable() && !this.head.contains("CHARSET")
				&& !isUtf8(SOFT_BREAK.matcher(whole).replaceAll(""))) {
			int colon = whole.indexOf(':');
			return (colon < 0) ? "" : whole.substring(0, colon) + ";CHARSET=windows-1252" + whole.substring(colon);
		}
		return whole;
	}

	private boolean isQuotedPrintable() {
		return this.head.contains("QUOTED-PRINTABLE");
	}

	private static boolean isUtf8(String encoded) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < encoded.length(); i++) {
			int high = (encoded.charAt(i) == '=') ? digit(encoded, i + 1) : -1;
			int low = (high >= 0) ? digit(encoded, i + 2) : -1;
			if (low >= 0) {
				bytes.write(high * 16 + low);
				i += 2;
			}
			else {
				bytes.write('x');
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static int digit(String text, int place) {
		return (place < text.length()) ? Character.digit(text.charAt(place), 16) : -1;
	}

	/** Without the group that Apple puts before it, and without parameters. */
	private static String name(String head) {
		int end = head.indexOf(';');
		String name = (end >= 0) ? head.substring(0, end) : head;
		return (name.length() > NAME_AT_MOST) ? "" : name.substring(name.lastIndexOf('.') + 1);
	}

	@Override
	public String toString() {
		return "CardLine";
	}

}
