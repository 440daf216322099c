package app.askwell.maillinks;

import java.util.Optional;
import java.util.stream.Stream;

/** What a link is about. */
enum Subject {

	FOLLOW_UP('f'),

	/** Derived from the exchanges with someone, so named by the person. */
	STAY_IN_TOUCH('t'),

	DIGEST('g'), NUDGE('n');

	private final char sign;

	Subject(char sign) {
		this.sign = sign;
	}

	static Subject of(ReminderKind kind) {
		return valueOf(kind.name());
	}

	/** Stands for it in a link; the same in every version. */
	byte sign() {
		return (byte) this.sign;
	}

	static Optional<Subject> of(byte sign) {
		return Stream.of(values()).filter((one) -> one.sign() == sign).findFirst();
	}

	/** The letters it stands for. */
	ReminderKind letters() {
		return ReminderKind.valueOf(name());
	}

}
