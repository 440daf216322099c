package app.askwell.factors;

/** Bytes in letters that can be read out and typed (RFC 4648), without padding. */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	static String of(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
			int value = 0;
			for (int i = bit; i < bit + BITS; i++) {
				value = value << 1 | bitAt(bytes, i);
			}
			text.append(LETTERS.charAt(value));
		}
		return text.toString();
	}

	private static int bitAt(byte[] bytes, int bit) {
		return (bit < bytes.length * Byte.SIZE) ? bytes[bit / Byte.SIZE] >> (7 - bit % Byte.SIZE) & 1 : 0;
	}

	/**
	 * The bytes of a text that this class wrote.
	 */
	static byte[] bytes(String text) {
		byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
		for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
			int letter = LETTERS.indexOf(text.charAt(bit / BITS));
			int value = letter >> (BITS - 1 - bit % BITS) & 1;
			bytes[bit / Byte.SIZE] |= (byte) (value << (7 - bit % Byte.SIZE));
		}
		return bytes;
	}

}
