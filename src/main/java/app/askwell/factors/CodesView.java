package app.askwell.factors;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Whether codes are asked for.
 *
 * @param since since when, on the account's clock; null while they are not
 * @param left recovery codes that were not used yet
 */
record CodesView(@Nullable ZonedDateTime since, int left) {

	/** From here on it is time for new ones. */
	private static final int FEW = 3;

	static CodesView of(@Nullable OffsetDateTime since, int left, SignedIn me) {
		return new CodesView((since != null) ? since.atZoneSameInstant(me.zone()) : null, left);
	}

	public boolean isOn() {
		return this.since != null;
	}

	public boolean isShort() {
		return isOn() && this.left <= FEW;
	}

}
