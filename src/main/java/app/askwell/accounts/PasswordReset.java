package app.askwell.accounts;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import app.askwell.access.Passwords;
import app.askwell.postgres.DatabaseAlone;

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

	private static final SecureRandom RANDOM = new SecureRandom();

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
			return tell(out, email, database.getBean(JdbcConnectionDetails.class));
		}
		catch (BadSqlGrammarException ex) {
			out.println("This database is older than this Askwell. Start Askwell once, stop it, and try again.");
			return 1;
		}
	}

	private static ConfigurableApplicationContext open(String... arguments) {
		return new SpringApplicationBuilder(DatabaseAlone.class).web(WebApplicationType.NONE).run(arguments);
	}

	private static int tell(PrintStream out, String email, JdbcConnectionDetails at) {
		var connection = new SingleConnectionDataSource(at.getJdbcUrl(), String.valueOf(at.getUsername()),
				String.valueOf(at.getPassword()), true);
		try {
			Optional<String> made = new PasswordReset(connection, Passwords.encoder()).reset(email);
			out.println(made.map((password) -> """
					The new password of %s is

					    %s

					It is shown this once. Every browser is signed out. Start Askwell, sign in with it,
					and choose your own under Settings.""".formatted(email, password))
				.orElse("There is no account with the address " + email + "."));
			return made.isPresent() ? 0 : 1;
		}
		finally {
			connection.destroy();
		}
	}

	/** The new password; nothing if nobody has this address. */
	Optional<String> reset(String email) {
		String password = MadeUpPassphrase.next(RANDOM);
		String hash = this.passwords.encode(password);
		return this.transaction.execute((status) -> this.jdbc.sql("""
				update account set password_hash = :hash, made_up_hash = :hash, version = version + 1
				 where lower(email) = lower(:email) returning id
				""").param("hash", hash).param("email", email).query(UUID.class).optional().map((account) -> {
			this.jdbc.sql("delete from spring_session where principal_name = ?").param(account.toString()).update();
			return password;
		}));
	}

}
