package app.askwell.factors;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ten codes for the day when the telephone is lost; each works once. They are shown once
 * and kept as hashes: with 80 random bits each, a hash cannot be guessed back.
 */
@Component
class RecoveryCodes {

	static final int HOW_MANY = 10;

	/** 120 bits, beyond which a plain hash is as good as a slow one. */
	private static final int BYTES = 15;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	RecoveryCodes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Ten new ones; those before stop working. */
	List<String> make(AccountId account) {
		forget(account);
		List<String> codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
		codes.forEach(
				(code) -> this.jdbc.sql("insert into recovery_code (account_id, code_hash, made_at) values (?, ?, ?)")
					.params(account.value(), hash(code), this.clock.instant().atOffset(ZoneOffset.UTC))
					.update());
		return codes;
	}

	/** Uses a code up. False if it is none of them, or was used before. */
	boolean use(AccountId account, String typed) {
		return this.jdbc.sql("""
				update recovery_code set used_at = :now
				 where account_id = :account and code_hash = :hash and used_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("account", account.value())
			.param("hash", hash(typed))
			.update() == 1;
	}

	void forget(AccountId account) {
		this.jdbc.sql("delete from recovery_code where account_id = ?").param(account.value()).update();
	}

	/** However it is written, with blanks, hyphens or small letters. */
	static byte[] hash(String typed) {
		return Fingerprint.of("recovery " + typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
	}

	/** Such as K7QX-2MPD-ABCD-EFGH-IJKL-MNOP. */
	private static String random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base32.of(bytes).replaceAll("(.{4})(?=.)", "$1-");
	}

}
