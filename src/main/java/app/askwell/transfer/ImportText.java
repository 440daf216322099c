package app.askwell.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

/** Turns an uploaded file into text, whatever program saved it, or refuses it whole. */
final class ImportText {

	static final int MAX_MEGABYTES = 10;

	/** No real row comes near it; a longer one is some other kind of file. */
	static final int MAX_LINE = 1_000_000;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final char REPLACED = '\uFFFD';

	private ImportText() {
	}

	static String of(byte[] file) {
		if (file.length > MAX_MEGABYTES * 1024 * 1024) {
			throw refused("refusal.import.too-large", MAX_MEGABYTES);
		}
		String reason = Magic.reason(file);
		if (reason != null) {
			throw refused(reason);
		}
		return checked(decode(file));
	}

	private static String checked(String text) {
		if (text.indexOf('\0') >= 0) {
			throw refused("refusal.import.not-text");
		}
		if (text.isBlank()) {
			throw refused("refusal.import.empty");
		}
		if (text.lines().anyMatch((line) -> line.length() > MAX_LINE)) {
			throw refused("refusal.import.line-too-long");
		}
		return text;
	}

	static Refused refused(String code, Object... arguments) {
		return new Refused(Refusal.of(code, "file", arguments));
	}

	private static String decode(byte[] file) {
		try {
			String text = strictly(file, isUtf16(file) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
			return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			if (isUtf16(file) || isDamagedUtf8(file)) {
				throw refused("refusal.import.damaged");
			}
			// Spreadsheet programs on Windows save "CSV" this way.
			return new String(file, WINDOWS);
		}
	}

	/** Mostly UTF-8: read as anything else, every accent in it would come out wrong. */
	private static boolean isDamagedUtf8(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		long broken = text.chars().filter((letter) -> letter == REPLACED).count();
		long whole = text.chars().filter((letter) -> letter > 0x7F && letter != REPLACED).count();
		return whole > broken;
	}

	private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
		return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
	}

	private static boolean isUtf16(byte[] file) {
		return startsWith(file, 0xFE, 0xFF) || startsWith(file, 0xFF, 0xFE);
	}

	private static boolean startsWith(byte[] file, int... bytes) {
		if (file.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((file[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
