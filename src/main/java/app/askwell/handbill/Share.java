package app.askwell.handbill;

import java.time.Duration;
import java.time.Instant;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A secret link to one edition, until it expires or is taken back. */
@Entity
@Table(name = "handbill_share")
class Share extends Owned {

	private EditionId editionId;

	private byte[] tokenHash;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant revokedAt;

	/** Counted in the database alone, where none is lost. */
	@Column(updatable = false)
	private int openings;

	@Column(updatable = false)
	private @Nullable Instant openedAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Share() {
	}

	@SuppressWarnings("NullAway.Init")
	Share(AccountId account, EditionId edition, String token, Instant now, Duration lasts) {
		super(account, Ids.next());
		this.editionId = edition;
		this.tokenHash = Fingerprint.of(token);
		this.madeAt = now;
		this.expiresAt = now.plus(lasts);
	}

	EditionId edition() {
		return this.editionId;
	}

	boolean isOpen(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	/** Has it stop working at once, and for good. */
	void revoke(Instant now) {
		if (this.revokedAt == null) {
			this.revokedAt = now;
		}
	}

}
