package app.askwell.maillinks;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;

/**
 * What a link may do, for whom and until when.
 *
 * @param item the follow-up or the person; zero for letters
 * @param change what is put back; zero unless it is for that
 * @param until from then on it opens nothing
 */
record Link(Purpose purpose, Subject subject, AccountId account, UUID item, UUID change, Instant until) {

	/** As long as its letter is likely to be opened. */
	static final Duration LASTS = Duration.ofDays(30);

	/** In bytes: two signs, three ids, a moment in seconds. */
	static final int LENGTH = 2 + 3 * 16 + 8;

	private static final UUID NONE = new UUID(0, 0);

	static Link to(Purpose purpose, Subject subject, AccountId account, UUID item, Instant now) {
		return new Link(purpose, subject, account, item, NONE, now.plus(LASTS));
	}

	static Link letters(Purpose purpose, Subject subject, AccountId account, Instant now) {
		return to(purpose, subject, account, NONE, now);
	}

	/** The same thing for another purpose, and for no longer: looking renews nothing. */
	Link turned(Purpose other) {
		return new Link(other, this.subject, this.account, this.item, NONE, this.until);
	}

	/** Takes back what came of this one. */
	Link undoing(UUID what, Instant now) {
		return new Link(Purpose.UNDO, this.subject, this.account, this.item, what, now.plus(LASTS));
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.until);
	}

	byte[] bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(this.purpose.sign()).put(this.subject.sign());
		put(bytes, this.account.value());
		put(bytes, this.item);
		put(bytes, this.change);
		return bytes.putLong(this.until.getEpochSecond()).array();
	}

	/** What these bytes say; nothing if it is no link of this version. */
	static Optional<Link> read(byte[] written) {
		ByteBuffer bytes = ByteBuffer.wrap(written);
		Optional<Purpose> purpose = Purpose.of(bytes.get());
		Optional<Subject> subject = Subject.of(bytes.get());
		return purpose.flatMap((what) -> subject.map((about) -> new Link(what, about, new AccountId(id(bytes)),
				id(bytes), id(bytes), Instant.ofEpochSecond(bytes.getLong()))));
	}

	private static void put(ByteBuffer bytes, UUID id) {
		bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
	}

	private static UUID id(ByteBuffer bytes) {
		return new UUID(bytes.getLong(), bytes.getLong());
	}

}
