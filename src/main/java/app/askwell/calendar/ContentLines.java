package app.askwell.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the lines of an iCalendar file (RFC 5545, section 3.1): UTF-8, CRLF, and no line
 * longer than 75 octets.
 */
final class ContentLines {

	/** In octets, without the line break. */
	static final int LONGEST = 75;

	private static final byte[] FOLD = { '\r', '\n', ' ' };

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	ContentLines begin(String component) {
		return line("BEGIN", component);
	}

	ContentLines end(String component) {
		return line("END", component);
	}

	/** A property whose value is text, in whatever way it was typed. */
	ContentLines text(String name, String value) {
		return line(name, escape(value));
	}

	/**
	 * A property.
	 * @param name with its parameters, if any
	 * @param value as it stands in the file
	 */
	ContentLines line(String name, Object value) {
		int length = 0;
		for (int point : (name + ":" + value).codePoints().toArray()) {
			byte[] octets = Character.toString(point).getBytes(StandardCharsets.UTF_8);
			// A letter of several octets stays in one piece.
			if (length + octets.length > LONGEST) {
				this.out.writeBytes(FOLD);
				length = 1;
			}
			this.out.writeBytes(octets);
			length += octets.length;
		}
		this.out.writeBytes(new byte[] { '\r', '\n' });
		return this;
	}

	byte[] bytes() {
		return this.out.toByteArray();
	}

	/** Control characters have no place in a file, and half of a pair is no letter. */
	private static String escape(String value) {
		StringBuilder escaped = new StringBuilder(value.length() + 16);
		value.replaceAll("\r\n?|[\u2028\u2029\u0085]", "\n").codePoints().forEach((point) -> {
			switch (point) {
				case '\n' -> escaped.append("\\n");
				case '\t' -> escaped.append(' ');
				case '\\', ';', ',' -> escaped.append('\\').append((char) point);
				default -> append(escaped, point);
			}
		});
		return escaped.toString();
	}

	private static void append(StringBuilder escaped, int point) {
		if (Character.getType(point) == Character.SURROGATE) {
			escaped.append('\uFFFD');
		}
		else if (!Character.isISOControl(point)) {
			escaped.appendCodePoint(point);
		}
	}

}
