package app.askwell.backup;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of each row, added up modulo 2^256: the same for the same rows in whatever
 * order. A row is a line of COPY in text format, without the line feed that ends it.
 */
final class RowSum {

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	private final MessageDigest digest;

	private BigInteger sum = BigInteger.ZERO;

	private long rows;

	RowSum() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Takes the next bytes of the rows, which may end anywhere. */
	void add(byte[] bytes, int offset, int length) {
		int begin = offset;
		for (int i = offset; i < offset + length; i++) {
			if (bytes[i] == '\n') {
				this.digest.update(bytes, begin, i - begin);
				this.sum = this.sum.add(new BigInteger(1, this.digest.digest()));
				this.rows++;
				begin = i + 1;
			}
		}
		this.digest.update(bytes, begin, offset + length - begin);
	}

	Manifest.Tally tally() {
		return new Manifest.Tally(this.rows, "%064x".formatted(this.sum.mod(MODULUS)));
	}

}
