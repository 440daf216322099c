package app.askwell.accounts;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.access.Passwords;
import app.askwell.postgres.DatabaseAlone;
import app.askwell.postgres.EmbeddedPostgresAutoConfiguration;
import app.askwell.shared.Ids;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an account a new password from the command line of the machine itself, without
 * starting Askwell. Whoever can run it can read the database anyway, so it asks for
 * nothing else; it works as the owner of the database, for the application may not do
 * this.
 */
public final class PasswordReset {

	private static final String OPTION = "--reset-password=";

	/** For whoever lost the telephone as well. */
	private static final String ALONE = "--without-second-factor";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final List<String> FACTORS = List.of("sign_in_code", "recovery_code", "passkey");

	private static final String NEW_PASSWORD = """
			The new password of %s is

			    %s

			It is shown this once, and works for a day. Every browser is signed out. Start Askwell
			and sign in with it; Askwell then asks you to choose your own.""";

	private static final String MORE = """

			Signing in still asks for a code from the phone or a recovery code, or takes a passkey.
			If they are lost, too, or someone else has them: give this command again and add

			    --without-second-factor""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final PasswordEncoder passwords;

	PasswordReset(SingleConnectionDataSource database, PasswordEncoder passwords) {
		this.jdbc = JdbcClient.create(database);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		this.passwords = passwords;
	}

	/** Whether the command line asks for it. */
	public static boolean isAskedFor(String... arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> argument.startsWith(OPTION));
	}

	/**
	 * Does what the command line asks for.
	 * @return the exit code, 0 for success
	 */
	public static int run(PrintStream out, String... arguments) {
		String email = Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(OPTION))
			.map((argument) -> argument.substring(OPTION.length()).strip())
			.findFirst()
			.orElseThrow();
		try (ConfigurableApplicationContext database = open(arguments)) {
			boolean alone = Arrays.asList(arguments).contains(ALONE);
			return tell(out, email, alone, database.getBean(JdbcConnectionDetails.class));
		}
		catch (BadSqlGrammarException ex) {
			out.println("This database is older than this Askwell. Start Askwell once, stop it, and try again.");
			return 1;
		}
	}

	private static ConfigurableApplicationContext open(String... arguments) {
		return new SpringApplicationBuilder(DatabaseAlone.class).web(WebApplicationType.NONE).run(arguments);
	}

	private static int tell(PrintStream out, String email, boolean alone, JdbcConnectionDetails at) {
		var connection = new SingleConnectionDataSource(at.getJdbcUrl(), String.valueOf(at.getUsername()),
				String.valueOf(at.getPassword()), true);
		try {
			PasswordReset reset = new PasswordReset(connection, Passwords.encoder());
			Optional<String> made = reset.reset(email, alone);
			out.println(made.map((password) -> NEW_PASSWORD.formatted(email, password))
				.orElse("There is no account with the address " + email + "."));
			if (made.isPresent() && reset.asksForMore(email)) {
				out.println(MORE);
			}
			return made.isPresent() ? 0 : 1;
		}
		finally {
			connection.destroy();
		}
	}

	/**
	 * The new password; nothing if nobody has this address.
	 * @param alone whether it is enough from now on: without codes and passkeys
	 */
	Optional<String> reset(String email, boolean alone) {
		String password = MadeUpPassphrase.next(RANDOM);
		String hash = this.passwords.encode(password);
		return this.transaction.execute((status) -> this.jdbc.sql("""
				update account set password_hash = :hash, made_up_hash = :hash, version = version + 1
				 where lower(email) = lower(:email) returning id
				""").param("hash", hash).param("email", email).query(UUID.class).optional().map((account) -> {
			this.jdbc.sql("delete from spring_session where principal_name = ?").param(account.toString()).update();
			if (alone) {
				FACTORS.forEach((table) -> this.jdbc.sql("delete from " + table + " where account_id = ?")
					.param(account)
					.update());
			}
			this.jdbc.sql("""
					insert into trail (account_id, id, happened_at, what) values (?, ?, now(), 'PASSWORD_RESET')
					""").params(account, Ids.next()).update();
			return password;
		}));
	}

	/** Whether there is more than the password. */
	private boolean asksForMore(String email) {
		return this.jdbc.sql("""
				select exists (select from sign_in_code where account_id = a.id and secret is not null)
				    or exists (select from passkey where account_id = a.id) from account a where lower(email) = lower(?)
				""").param(email).query(Boolean.class).single();
	}

}
