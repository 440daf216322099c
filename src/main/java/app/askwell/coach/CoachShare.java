package app.askwell.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A coach, the secret link they have, and what it shows until it ends. */
@Entity
@Table(name = "coach_share")
class CoachShare extends Owned {

	private String name;

	private @Nullable String email;

	private byte[] tokenHash;

	private @Nullable String passphraseHash;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> parts;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant revokedAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected CoachShare() {
	}

	@SuppressWarnings("NullAway.Init") // show() sets the rest
	CoachShare(AccountId account, CoachDraft draft, String token, Instant now) {
		super(account, Ids.next());
		this.madeAt = now;
		this.tokenHash = Fingerprint.of(token);
		show(draft);
	}

	/** Takes what was decided anew: it holds from the next page on. */
	final void show(CoachDraft draft) {
		this.name = draft.name();
		this.email = draft.email();
		this.parts = draft.parts().stream().map(CoachPart::name).sorted().toList();
		this.expiresAt = draft.until();
	}

	/** Has the link ask for a passphrase from now on, or (null) for none. */
	void ask(@Nullable String hash) {
		this.passphraseHash = hash;
	}

	/** Gives it another link, which works; the one before does not. */
	void renew(String token) {
		this.tokenHash = Fingerprint.of(token);
		this.revokedAt = null;
	}

	/** Has the link stop working at once. */
	void revoke(Instant now) {
		if (this.revokedAt == null) {
			this.revokedAt = now;
		}
	}

	boolean isOpen(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	/** OPEN, ENDED or STOPPED. */
	String state(Instant now) {
		return state(this.revokedAt != null, this.expiresAt, now);
	}

	static String state(boolean stopped, Instant expires, Instant now) {
		return stopped ? "STOPPED" : now.isBefore(expires) ? "OPEN" : "ENDED";
	}

	/** The last day on which the link works. */
	LocalDate lastDay(ZoneId zone) {
		return dayBefore(this.expiresAt, zone);
	}

	static LocalDate dayBefore(Instant expires, ZoneId zone) {
		return LocalDate.ofInstant(expires.minusMillis(1), zone);
	}

	boolean hasEnded(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	UUID id() {
		return key();
	}

	/** What a form remembers. */
	int saved() {
		return version();
	}

	String name() {
		return this.name;
	}

	@Nullable String email() {
		return this.email;
	}

	@Nullable String passphraseHash() {
		return this.passphraseHash;
	}

	Set<CoachPart> parts() {
		return this.parts.stream().map(CoachPart::valueOf).collect(Collectors.toUnmodifiableSet());
	}

}
