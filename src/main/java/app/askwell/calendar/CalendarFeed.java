package app.askwell.calendar;

import java.time.Instant;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;

/**
 * The address that a calendar program asks. Its secret part is kept nowhere, only the
 * hash of it.
 */
@Entity
class CalendarFeed extends Owned {

	private byte[] tokenHash;

	private Instant madeAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected CalendarFeed() {
	}

	CalendarFeed(AccountId account, UUID id, String token, Instant now) {
		super(account, id);
		this.tokenHash = Fingerprint.of(token);
		this.madeAt = now;
	}

}
