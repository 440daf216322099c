package app.askwell.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A link that opens one account. The link itself is kept nowhere, only its hash. */
@Entity
class Invitation extends Owned {

	static final Duration LIFE = Duration.ofDays(7);

	private byte[] tokenHash;

	private String forWhom;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	Invitation(AccountId account, UUID id, String token, String forWhom, Instant now) {
		super(account, id);
		this.tokenHash = Fingerprint.of(token);
		this.forWhom = forWhom.strip();
		this.madeAt = now;
		this.expiresAt = now.plus(LIFE);
	}

	String forWhom() {
		return this.forWhom;
	}

	/**
	 * Before it is taken back.
	 * @throws Refused if someone has used it
	 */
	void mustBeUnused() {
		if (this.usedAt != null) {
			throw new Refused(Refusal.of("refusal.invitation.used-already", ""));
		}
	}

}
