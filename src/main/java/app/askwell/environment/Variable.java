package app.askwell.environment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every environment variable that Askwell knows. The table in the documentation is made
 * from this list, and an {@code ASKWELL_} variable outside of it stops the start.
 */
enum Variable {

	SERVER_PORT("server.port", "8080", "The port to open in the browser."),

	SERVER_ADDRESS("server.address", "127.0.0.1",
			"Who can reach Askwell: this computer alone, unless you say otherwise; 0.0.0.0 means every network."),

	ASKWELL_PUBLIC_URL("askwell.public-url", "",
			"The address that people type, such as https://askwell.example.org, when a proxy stands in front. "
					+ "With https, cookies are kept to https and browsers are told to stay with it. "
					+ "A path in it is the base path."),

	ASKWELL_BASE_PATH("askwell.base-path", "",
			"The path below which everything is found, such as /askwell; only needed without a public address."),

	ASKWELL_TRUSTED_PROXIES("askwell.trusted-proxies", "",
			"Addresses or networks of the proxies in front, with commas between, such as 10.0.0.5, 172.18.0.0/16. "
					+ "Their X-Forwarded headers are believed, nobody else’s."),

	ASKWELL_HOME("askwell.home", "~/.askwell", "The folder of the embedded database and its data."),

	ASKWELL_POSTGRES_PORT("askwell.postgres.port", "a free one", "The port of the embedded database."),

	ASKWELL_POSTGRES_BINARIES("askwell.postgres.binaries", "ASKWELL_HOME",
			"The folder of the embedded database’s programs, which several homes may share."),

	ASKWELL_MAIL_HOST("askwell.mail.host", "",
			"The mail server, such as smtp.example.org. With it, the variables below hold and the page "
					+ "Settings → Mail only shows them; without it, the page decides."),

	ASKWELL_MAIL_PORT("askwell.mail.port", "465, 587 or 25", "Its port; usually what the encryption says."),

	ASKWELL_MAIL_USER("askwell.mail.user", "", "Whom it knows Askwell as; leave it out for a relay that asks nobody."),

	ASKWELL_MAIL_PASSWORD("askwell.mail.password", "", "The password for that."),

	ASKWELL_MAIL_ENCRYPTION("askwell.mail.encryption", "starttls", "The way there: starttls, tls or none."),

	ASKWELL_MAIL_FROM("askwell.mail.from", "", "The address that mail comes from; needed with ASKWELL_MAIL_HOST."),

	ASKWELL_MAIL_FROM_NAME("askwell.mail.from-name", "Askwell", "The name that mail comes from."),

	ASKWELL_MAIL_KEY("askwell.mail.key", "mail.key in ASKWELL_HOME",
			"Any long text. Encrypts the mail password that is typed on the page and the secrets of codes for signing in; "
					+ "several instances need the same."),

	ASKWELL_MAIL_TRUST("askwell.mail.trust", "",
			"A file with the certificate of a mail server that vouches for itself, or of whoever vouches for it, in PEM; "
					+ "trusted besides the usual ones, also for the server that is set on the page."),

	ASKWELL_BACKUP_PASSPHRASE("askwell.backup.passphrase", "backup.key in ASKWELL_HOME",
			"Any text of at least 12 characters. Seals the copies that Askwell makes, and opens one that is restored."),

	SPRING_DATASOURCE_URL("spring.datasource.url", "",
			"A PostgreSQL of your own, such as jdbc:postgresql://localhost:5432/askwell; the embedded one stays off."),

	SPRING_DATASOURCE_USERNAME("spring.datasource.username", "", "Its user, the owner of the database."),

	SPRING_DATASOURCE_PASSWORD("spring.datasource.password", "", "Its password.");

	/** A variable with this ending names the file that holds the secret. */
	static final String FILE = "_FILE";

	private final String property;

	private final String otherwise;

	private final String meaning;

	Variable(String property, String otherwise, String meaning) {
		this.property = property;
		this.otherwise = otherwise;
		this.meaning = meaning;
	}

	String property() {
		return this.property;
	}

	/** What holds when it is not set, in words; empty for nothing. */
	String otherwise() {
		return this.otherwise;
	}

	String meaning() {
		return this.meaning;
	}

	/** Whether its value must not be seen, and may come from a file. */
	boolean isSecret() {
		return name().matches(".*_(PASSWORD|PASSPHRASE|SECRET|TOKEN|KEY)");
	}

	boolean isPort() {
		return name().endsWith("_PORT");
	}

	/** All names to set: secrets have a second one. */
	static Stream<String> names() {
		return Arrays.stream(values())
			.flatMap((variable) -> variable.isSecret() ? Stream.of(variable.name(), variable.name() + FILE)
					: Stream.of(variable.name()));
	}

	static Optional<Variable> ofProperty(String property) {
		return Arrays.stream(values())
			.filter((variable) -> property.equals(variable.property) || property.startsWith(variable.property + "["))
			.findFirst();
	}

}
