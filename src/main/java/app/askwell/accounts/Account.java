package app.askwell.accounts;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A job seeker: how they sign in, what to call them, what "today" means to them. */
@Entity
class Account {

	/** How long a closed account waits for its owner to change their mind. */
	static final Period GRACE = Period.ofDays(7);

	@Id
	private UUID id;

	private String email;

	private String name;

	private String passwordHash;

	private String zone;

	private String locale;

	private Instant openedAt;

	private boolean owner;

	private @Nullable Instant goesAt;

	@Version
	private @Nullable Integer version;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(AccountId id, String email, String name, String passwordHash, ZoneId zone, Locale locale,
			Instant openedAt) {
		this.id = id.value();
		this.email = email.strip();
		this.name = name.strip();
		this.passwordHash = passwordHash;
		this.zone = zone.getId();
		this.locale = locale.toLanguageTag();
		this.openedAt = openedAt;
	}

	/** Whoever opens the first account may invite others. */
	void setUpThisAskwell() {
		this.owner = true;
	}

	boolean mayInvite() {
		return this.owner;
	}

	/** What to call the person, what "today" is, and how days are written. */
	void present(String newName, ZoneId newZone, Region region) {
		this.name = newName.strip();
		this.zone = newZone.getId();
		this.locale = region.locale().toLanguageTag();
	}

	void signInWith(String newEmail) {
		this.email = newEmail.strip();
	}

	void protectWith(String newPasswordHash) {
		this.passwordHash = newPasswordHash;
	}

	/**
	 * Refuses to go on when the form was opened on an older version of this account.
	 * @throws Stale if another tab saved in between
	 */
	void mustBeAt(int expected) {
		if (version() != expected) {
			throw new Stale();
		}
	}

	/**
	 * Closes it; it goes at the same time of day a week later, on the account's clock.
	 */
	void close(Instant now) {
		this.goesAt = wouldGoAt(now).toInstant();
	}

	/** When it would go if it were closed now. */
	ZonedDateTime wouldGoAt(Instant now) {
		return now.atZone(ZoneId.of(this.zone)).plus(GRACE);
	}

	/** As it was before it was closed. */
	void keep() {
		this.goesAt = null;
	}

	/** When it goes, on the account's clock; nothing while it is open. */
	Optional<ZonedDateTime> goesAt() {
		return Optional.ofNullable(this.goesAt).map((moment) -> moment.atZone(ZoneId.of(this.zone)));
	}

	boolean isAddressedBy(String typedEmail) {
		return this.email.equalsIgnoreCase(typedEmail.strip());
	}

	String email() {
		return this.email;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	SignedIn signedIn() {
		return new SignedIn(new AccountId(this.id), this.name, ZoneId.of(this.zone),
				Locale.forLanguageTag(this.locale));
	}

}
