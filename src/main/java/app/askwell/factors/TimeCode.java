package app.askwell.factors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that a secret and a moment make (RFC 6238 with SHA-1, which every app for
 * codes knows). It goes by seconds since 1970, so no time zone and no change of clocks
 * touches it.
 */
@SuppressWarnings("ArrayRecordComponent")
record TimeCode(byte[] secret, int digits) {

	/** How long a code is shown. */
	static final Duration SHOWN = Duration.ofSeconds(30);

	static final int DIGITS = 6;

	static TimeCode of(String key) {
		return new TimeCode(Base32.bytes(key), DIGITS);
	}

	/** The number of the code that is shown at this moment. */
	static long step(Instant moment) {
		return Math.floorDiv(moment.getEpochSecond(), SHOWN.toSeconds());
	}

	String at(long step) {
		byte[] hash = hash(step);
		int start = hash[hash.length - 1] & 0xf;
		long number = ByteBuffer.wrap(hash).getInt(start) & 0x7fffffffL;
		return String.format("%0" + this.digits + "d", number % (long) Math.pow(10, this.digits));
	}

	private byte[] hash(long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA1"));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
