package app.askwell.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads no more than was allowed: what is packed small may be endless when it is
 * unpacked.
 */
class Rationed extends FilterInputStream {

	private long left;

	private long allowed = Long.MAX_VALUE;

	/**
	 * Reads from a stream.
	 * @param most bytes altogether
	 */
	Rationed(InputStream in, long most) {
		super(in);
		this.left = most;
	}

	/** From here on, until it is allowed anew, so many bytes. */
	void allow(long bytes) {
		this.allowed = bytes;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count((read < 0) ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(Math.max(read, 0));
		return read;
	}

	@Override
	public long skip(long bytes) throws IOException {
		long skipped = super.skip(bytes);
		count(skipped);
		return skipped;
	}

	/** Left open: more may come after what a reader was interested in. */
	@Override
	public void close() {
	}

	private void count(long bytes) {
		this.left -= bytes;
		this.allowed -= bytes;
		if (this.left < 0 || this.allowed < 0) {
			throw ArchiveRefused.because("refusal.export.too-much");
		}
	}

}
