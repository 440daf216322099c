package app.askwell.accounts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.access.OpenSessions;
import app.askwell.access.SignInSession;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Region;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to the account itself, and what they mean for where it is signed in. */
@Service
@Transactional
class AccountSettings {

	private final Accounts accounts;

	private final Addresses addresses;

	private final CurrentPassword current;

	private final PasswordRules rules;

	private final PasswordEncoder passwords;

	private final OpenSessions sessions;

	private final SignInSession signIn;

	private final ApplicationEventPublisher news;

	AccountSettings(Accounts accounts, Addresses addresses, CurrentPassword current, PasswordRules rules,
			PasswordEncoder passwords, OpenSessions sessions, SignInSession signIn, ApplicationEventPublisher news) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.current = current;
		this.rules = rules;
		this.passwords = passwords;
		this.sessions = sessions;
		this.signIn = signIn;
		this.news = news;
	}

	@Transactional(readOnly = true)
	Account of(AccountId id) {
		return find(id).orElseThrow(() -> new NotFound("account"));
	}

	/**
	 * Takes effect at once, in every browser that is signed in.
	 * @param version the version of the account the form was opened on
	 */
	void present(AccountId id, int version, String name, ZoneId zone, Region region) {
		Account account = of(id);
		account.mustBeAt(version);
		boolean moves = !account.signedIn().zone().equals(zone);
		account.present(name, zone, region);
		this.sessions.introduce(this.accounts.saveAndFlush(account).signedIn());
		this.news.publishEvent(new Happened(id, Noted.PROFILE_CHANGED));
		if (moves) {
			this.news.publishEvent(new ZoneChanged(id, zone));
		}
	}

	/**
	 * Changes the address to sign in with.
	 * @throws Refused for a wrong password, and for an address that is taken
	 */
	void changeEmail(AccountId id, int version, String email, String password) {
		Account account = of(id);
		account.mustBeAt(version);
		Refused.ifAny(this.current.check(account, password, "password"));
		this.addresses.mustBeFree(id, email);
		account.signInWith(email);
		this.addresses.save(account);
		this.news.publishEvent(new Happened(id, Noted.EMAIL_CHANGED));
	}

	/**
	 * Changes the password and signs every other browser out.
	 * @throws Refused for a wrong current password, and for a new one that is easy to
	 * guess
	 */
	void changePassword(AccountId id, String typed, String wanted) {
		Account account = of(id);
		List<Refusal> refusals = new ArrayList<>(this.current.check(account, typed, "current"));
		if (refusals.isEmpty() && wanted.equals(typed)) {
			// Or one that was made up would stay.
			refusals.add(Refusal.of("refusal.password.same", "password"));
		}
		else {
			this.rules.check(wanted, account.email(), account.signedIn().name()).ifPresent(refusals::add);
		}
		Refused.ifAny(refusals);
		account.protectWith(this.passwords.encode(wanted));
		this.accounts.saveAndFlush(account);
		this.news.publishEvent(new Happened(id, Noted.PASSWORD_CHANGED));
		this.sessions.endOthers(id);
		this.signIn.renew();
		this.signIn.introduce(account.signedIn());
	}

	private Optional<Account> find(AccountId id) {
		return this.accounts.findById(id.value());
	}

}
