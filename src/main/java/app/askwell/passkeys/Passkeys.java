package app.askwell.passkeys;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.accounts.PasswordAgain;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of an account: made, shown at the door, named, removed. */
@Service
@Transactional
class Passkeys {

	/** As many devices as anybody has, and more. */
	static final int MOST = 20;

	private final RelyingParty party;

	private final PasswordAgain password;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	Passkeys(RelyingParty party, PasswordAgain password, JdbcClient jdbc, ApplicationEventPublisher news) {
		this.party = party;
		this.password = password;
		this.jdbc = jdbc;
		this.news = news;
	}

	/**
	 * One of them.
	 *
	 * @param usedAt when it was shown last, or null
	 */
	record Line(UUID id, String name, ZonedDateTime madeAt, @Nullable ZonedDateTime usedAt) {

	}

	@Transactional(readOnly = true)
	public List<Line> of(SignedIn me) {
		return this.jdbc.sql("select id, name, made_at, used_at from passkey where account_id = ? order by made_at, id")
			.param(me.account().value())
			.query((row, number) -> {
				OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
				return new Line(row.getObject("id", UUID.class), row.getString("name"),
						row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(me.zone()),
						(used != null) ? used.atZoneSameInstant(me.zone()) : null);
			})
			.list();
	}

	/** What a browser needs to make a key that is not on this list yet. */
	@Transactional(readOnly = true)
	public PublicKeyCredentialCreationOptions options(Authentication known) {
		return this.party.operations()
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(known));
	}

	/**
	 * Keeps a key that was made for these options.
	 * @throws Refused for a wrong password or no name, and for a key that proves nothing
	 */
	public void add(AccountId account, @Nullable PublicKeyCredentialCreationOptions options, PasskeyForm form) {
		List<Refusal> refusals = new ArrayList<>(this.password.check(account, form.password(), "password"));
		refusals.addAll(named(form.name()));
		if (count(account) >= MOST) {
			refusals.add(Refusal.of("refusal.passkeys.too-many", "", MOST));
		}
		Refused.ifAny(refusals);
		register(options, form);
		this.news.publishEvent(new Happened(account, Noted.PASSKEY_ADDED));
	}

	private void register(@Nullable PublicKeyCredentialCreationOptions options, PasskeyForm form) {
		var made = Spoken.made(form.credential());
		if (options == null || made.isEmpty()) {
			throw refused();
		}
		try {
			this.party.operations()
				.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
						new RelyingPartyPublicKey(made.get(), form.name().strip())));
		}
		catch (RuntimeException ex) {
			// Whatever the library finds wrong with it, it is no key for us.
			throw refused();
		}
	}

	/**
	 * Looks at a key that was shown, as the account that it names.
	 * @return whether it is one of its keys
	 */
	public Optional<AccountId> show(AccountId account, PublicKeyCredentialRequestOptions options,
			PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
		var owner = this.party.operations().authenticate(new RelyingPartyAuthenticationRequest(options, shown));
		if (!Handle.of(owner.getId()).equals(account)) {
			return Optional.empty();
		}
		this.news.publishEvent(new Happened(account, Noted.SIGNED_IN_WITH_PASSKEY));
		return Optional.of(account);
	}

	/** What it is called. */
	@Transactional(readOnly = true)
	public String name(AccountId account, UUID id) {
		return this.jdbc.sql("select name from passkey where account_id = ? and id = ?")
			.params(account.value(), id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("passkey"));
	}

	public void rename(AccountId account, UUID id, String name) {
		name(account, id);
		Refused.ifAny(named(name));
		this.jdbc.sql("update passkey set name = ?, version = version + 1 where account_id = ? and id = ?")
			.params(name.strip(), account.value(), id)
			.update();
		this.news.publishEvent(new Happened(account, Noted.PASSKEY_RENAMED));
	}

	/** It opens nothing from now on. */
	public String remove(AccountId account, UUID id) {
		String name = name(account, id);
		this.jdbc.sql("delete from passkey where account_id = ? and id = ?").params(account.value(), id).update();
		this.news.publishEvent(new Happened(account, Noted.PASSKEY_REMOVED));
		return name;
	}

	private long count(AccountId account) {
		return this.jdbc.sql("select count(*) from passkey where account_id = ?")
			.param(account.value())
			.query(Long.class)
			.single();
	}

	private static List<Refusal> named(String name) {
		if (name.isBlank()) {
			return List.of(Refusal.of("refusal.passkeys.name", "name"));
		}
		return (name.strip().length() > 100) ? List.of(Refusal.of("refusal.passkeys.name-long", "name")) : List.of();
	}

	private static Refused refused() {
		return new Refused(Refusal.of("refusal.passkeys.not-made", ""));
	}

}
