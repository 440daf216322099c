package app.askwell.accounts;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Happened;
import app.askwell.shared.Ids;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the first account; after that the door is closed to all who are not invited. */
@Component
class SignUp {

	/** Any number will do, as long as nobody else in this database locks on it. */
	private static final long DOOR = 0x41534b57454c4cL;

	private final Addresses addresses;

	private final Invitations invitations;

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final PasswordRules rules;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	SignUp(Addresses addresses, Invitations invitations, JdbcClient jdbc, PasswordEncoder passwords,
			PasswordRules rules, PlatformTransactionManager transactions, Clock clock, ApplicationEventPublisher news) {
		this.news = news;
		this.addresses = addresses;
		this.invitations = invitations;
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.rules = rules;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	boolean isOpen() {
		return !this.jdbc.sql("select any_account_exists()").query(Boolean.class).single();
	}

	/** All that is wrong with it, so that nobody has to come back to the form twice. */
	List<Refusal> check(WelcomeForm form) {
		return Stream
			.concat(this.rules.check(form.password(), form.email(), form.name()).stream(),
					Zones.check(form.zone()).stream())
			.toList();
	}

	/**
	 * Opens the first account, whose owner may invite others.
	 * @throws Refused for a password that is too short or too common, or when an account
	 * exists already, even one opened in the same moment
	 */
	SignedIn open(WelcomeForm form, Locale locale) {
		return open(form, locale, (account) -> {
			this.jdbc.sql("select pg_advisory_xact_lock(?)").param(DOOR).query((row) -> {
			});
			if (!isOpen()) {
				throw new Refused(Refusal.of("refusal.sign-up.closed", ""));
			}
			account.setUpThisAskwell();
		});
	}

	/**
	 * Opens the account of someone who was invited.
	 * @throws Refused as for the first, for an address that is taken, and when the
	 * invitation was used in the same moment
	 */
	SignedIn openInvited(String token, WelcomeForm form, Locale locale) {
		return open(form, locale, (account) -> this.invitations.redeem(token));
	}

	private SignedIn open(WelcomeForm form, Locale locale, Consumer<Account> allow) {
		Refused.ifAny(this.rules.check(form.password(), form.email(), form.name()).stream().toList());
		AccountId id = new AccountId(Ids.next());
		Account account = new Account(id, form.email(), form.name(), this.passwords.encode(form.password()),
				ZoneId.of(form.zone()), locale, this.clock.instant());
		CurrentAccount.as(id, () -> this.transaction.execute((status) -> {
			allow.accept(account);
			this.addresses.save(account);
			this.news.publishEvent(new Happened(id, Noted.ACCOUNT_OPENED));
			return account;
		}));
		return account.signedIn();
	}

}
