package app.askwell.maillinks;

import java.util.Optional;
import java.util.stream.Stream;

/** The one thing that a link is for. */
enum Purpose {

	DONE('d'), LATER('l'), OPEN('o'), UNDO('u'),

	/** No more letters of a kind. */
	STOP('s'),

	/** Letters of a kind again. */
	RESUME('r');

	private final char sign;

	Purpose(char sign) {
		this.sign = sign;
	}

	/** Stands for it in a link; the same in every version. */
	byte sign() {
		return (byte) this.sign;
	}

	static Optional<Purpose> of(byte sign) {
		return Stream.of(values()).filter((one) -> one.sign() == sign).findFirst();
	}

}
