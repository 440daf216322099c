package app.askwell.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;

/**
 * An account that someone wants to sign in to.
 *
 * @param goesAt when it goes, if it was closed
 * @param asksCode whether the password is not enough
 * @param madeUpAt when the reset command made the password up, unless it was chosen
 */
record Candidate(UUID id, String name, String passwordHash, String zone, String locale, @Nullable OffsetDateTime goesAt,
		int version, boolean asksCode, @Nullable OffsetDateTime madeUpAt) {

	/** How long a password that was made up may wait for its first use. */
	static final Duration MADE_UP_FOR = Duration.ofDays(1);

	/**
	 * A closed account whose time is over is there until the night, and not for long.
	 */
	boolean isGone(Instant now) {
		return this.goesAt != null && !now.isBefore(this.goesAt.toInstant());
	}

	/** A password that was made up ends by itself. */
	boolean hasRunOut(Instant now) {
		return this.madeUpAt != null && !now.isBefore(this.madeUpAt.toInstant().plus(MADE_UP_FOR));
	}

	/** For whoever showed the password, and the code where one is asked for. */
	Authentication authentication() {
		return (this.madeUpAt != null) ? OwnPasswordFirst.askedOf(signedIn(), this.goesAt != null) : withoutPassword();
	}

	/** For whoever showed a passkey. */
	Authentication withoutPassword() {
		return (this.goesAt != null) ? ClosedDoor.behind(signedIn()) : AccountAuthentication.authenticated(signedIn());
	}

	Halfway halfway(Instant now) {
		return new Halfway(account(), this.version, now);
	}

	AccountId account() {
		return new AccountId(this.id);
	}

	SignedIn signedIn() {
		return new SignedIn(account(), this.name, ZoneId.of(this.zone), Locale.forLanguageTag(this.locale));
	}

	/** Never the hash: this ends in logs. */
	@Override
	public String toString() {
		return account().toString();
	}

}
