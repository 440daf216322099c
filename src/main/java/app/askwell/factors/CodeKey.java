package app.askwell.factors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * What Askwell and the telephone both know: 160 random bits as text.
 */
record CodeKey(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 20;

	/** Clocks that differ by half a minute still agree (RFC 6238, 5.2). */
	private static final int STEPS_ASIDE = 1;

	static CodeKey random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new CodeKey(Base32.of(bytes));
	}

	/** As it is typed: in groups of four. */
	String grouped() {
		return this.text.replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** What the app reads from the picture. */
	String uri(String email) {
		return "otpauth://totp/Askwell:" + encoded(email) + "?secret=" + this.text
				+ "&issuer=Askwell&algorithm=SHA1&digits=6&period=30";
	}

	Picture picture(String email) {
		return Picture.of(QrCode.encodeText(uri(email), QrCode.Ecc.MEDIUM));
	}

	/** The number of the code that this is; nothing if it is none of these minutes. */
	OptionalLong stepOf(String digits, Instant now) {
		TimeCode codes = TimeCode.of(this.text);
		long middle = TimeCode.step(now);
		return LongStream.rangeClosed(middle - STEPS_ASIDE, middle + STEPS_ASIDE)
			.filter((step) -> isSame(codes.at(step), digits))
			.findFirst();
	}

	/** Takes the same time for every text. */
	private static boolean isSame(String code, String digits) {
		return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Never the secret: this ends in logs. */
	@Override
	public String toString() {
		return "CodeKey";
	}

	/**
	 * A QR code to draw.
	 *
	 * @param side width and height in squares, with the light around it
	 * @param path its dark squares, as a path of SVG
	 */
	record Picture(int side, String path) {

		/** Light around the code, without which cameras do not find it. */
		private static final int MARGIN = 4;

		static Picture of(QrCode code) {
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < code.size; y++) {
				for (int x = 0; x < code.size; x++) {
					if (code.getModule(x, y)) {
						path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
					}
				}
			}
			return new Picture(code.size + 2 * MARGIN, path.toString());
		}

	}

}
