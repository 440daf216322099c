package app.askwell.passkeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.accounts.PasswordAgain;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
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

/** Passkeys where a device takes part: made, and shown at the door. */
@Service
@Transactional
class Passkeys {

	/** As many devices as anybody has, and more. */
	static final int MOST = 20;

	private final RelyingParty party;

	private final PasswordAgain password;

	private final OwnPasskeys own;

	private final ApplicationEventPublisher news;

	Passkeys(RelyingParty party, PasswordAgain password, OwnPasskeys own, ApplicationEventPublisher news) {
		this.party = party;
		this.password = password;
		this.own = own;
		this.news = news;
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
		refusals.addAll(OwnPasskeys.named(form.name()));
		if (this.own.count(account) >= MOST) {
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

	private static Refused refused() {
		return new Refused(Refusal.of("refusal.passkeys.not-made", ""));
	}

}
