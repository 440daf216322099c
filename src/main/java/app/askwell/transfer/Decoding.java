package app.askwell.transfer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Finds UTF-16 where no mark says so, and takes marks away that were written twice. */
final class Decoding {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int LOOKED_AT = 4096;

	private static final int FEWEST = 16;

	private Decoding() {
	}

	/**
	 * Western text in UTF-16 has a zero beside nearly every letter, always on the same
	 * side; null when this is none.
	 */
	static @Nullable Charset unmarked(byte[] file) {
		int pairs = Math.min(file.length, LOOKED_AT) / 2;
		if (pairs < FEWEST || file.length % 2 != 0) {
			return null;
		}
		int first = 0;
		int second = 0;
		for (int i = 0; i < pairs; i++) {
			first += (file[2 * i] == 0) ? 1 : 0;
			second += (file[2 * i + 1] == 0) ? 1 : 0;
		}
		if (second * 10 > pairs * 7 && first == 0) {
			return StandardCharsets.UTF_16LE;
		}
		return (first * 10 > pairs * 7 && second == 0) ? StandardCharsets.UTF_16BE : null;
	}

	static String withoutMarks(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
			start++;
		}
		return text.substring(start);
	}

}
