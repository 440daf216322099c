package app.askwell.factors;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

import app.askwell.shared.AccountId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Seal;
import app.askwell.shared.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret that an account shares with a telephone, sealed for this account. A new one
 * comes beside the old and takes its place once a code of it was typed.
 */
@Component
class Codes {

	private static final Logger log = LoggerFactory.getLogger(Codes.class);

	private final JdbcClient jdbc;

	private final Seal seal;

	private final Clock clock;

	Codes(JdbcClient jdbc, Seal seal, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.clock = clock;
	}

	CodesView view(SignedIn me) {
		return this.jdbc
			.sql("""
					select max(on_since) as since,
					       (select count(*) from recovery_code r where r.account_id = :account and r.used_at is null) as left
					  from sign_in_code where account_id = :account
					""")
			.param("account", me.account().value())
			.query((row, number) -> CodesView.of(row.getObject("since", OffsetDateTime.class), row.getInt("left"), me))
			.single();
	}

	boolean areOn(AccountId account) {
		return this.jdbc.sql("select exists (select from sign_in_code where account_id = ? and secret is not null)")
			.param(account.value())
			.query(Boolean.class)
			.single();
	}

	/** Makes a secret that waits for its first code. */
	void bring(AccountId account) {
		this.jdbc.sql("""
				insert into sign_in_code (account_id, coming) values (:account, :coming)
				on conflict (account_id) do update set coming = excluded.coming
				""").param("account", account.value()).param("coming", seal(CodeKey.random(), account)).update();
	}

	private byte[] seal(CodeKey key, AccountId account) {
		try {
			return this.seal.close(key.text(), account.toString());
		}
		catch (IOException ex) {
			throw new Refused(Refusal.of("refusal.codes.no-place-for-key", ""));
		}
	}

	/** The secret that waits. */
	Optional<CodeKey> coming(AccountId account) {
		return read("select coming from sign_in_code where account_id = ? and coming is not null", account);
	}

	/** Has the secret that waits take its place, if this is a code of it. */
	boolean settle(AccountId account, String digits) {
		OptionalLong step = coming(account).map((key) -> key.stepOf(digits, this.clock.instant()))
			.orElse(OptionalLong.empty());
		return step.isPresent() && this.jdbc.sql("""
				update sign_in_code
				   set secret = coming, coming = null, last_step = :step, on_since = :now, version = version + 1
				 where account_id = :account and coming is not null
				""")
			.param("step", step.getAsLong())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("account", account.value())
			.update() == 1;
	}

	/** Uses a code up. False if it does not fit, or it or a later one was used before. */
	boolean use(AccountId account, String digits) {
		OptionalLong step = read("select secret from sign_in_code where account_id = ? and secret is not null", account)
			.map((key) -> key.stepOf(digits, this.clock.instant()))
			.orElse(OptionalLong.empty());
		return step.isPresent()
				&& this.jdbc.sql("update sign_in_code set last_step = ? where account_id = ? and last_step < ?")
					.params(step.getAsLong(), account.value(), step.getAsLong())
					.update() == 1;
	}

	void forget(AccountId account) {
		this.jdbc.sql("delete from sign_in_code where account_id = ?").param(account.value()).update();
	}

	private Optional<CodeKey> read(String sql, AccountId account) {
		Optional<byte[]> sealed = this.jdbc.sql(sql).param(account.value()).query(byte[].class).optional();
		Optional<CodeKey> key = sealed.flatMap((both) -> this.seal.open(both, account.toString())).map(CodeKey::new);
		if (sealed.isPresent() && key.isEmpty()) {
			log.warn("The key that codes for signing in are sealed with is another one than before. "
					+ "Recovery codes still work; see “Codes” in docs/configuration.md");
		}
		return key;
	}

}
