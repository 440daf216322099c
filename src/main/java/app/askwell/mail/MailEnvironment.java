package app.askwell.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.environment.SettingRefused;
import app.askwell.shared.Typed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server as the machine names it. When it does, the page of the settings only
 * shows it.
 *
 * @param host empty to leave it to the page
 * @param port 0 for the usual one
 * @param user empty for a server that asks nobody
 * @param encryption none, starttls or tls
 * @param from the sender's address
 * @param fromName the sender's name
 * @param trust a file of certificates in PEM that are trusted besides the usual ones;
 * empty for none. It holds for the server of the page, too
 */
@ConfigurationProperties("askwell.mail")
record MailEnvironment(@DefaultValue("") String host, @DefaultValue("0") int port, @DefaultValue("") String user,
		@DefaultValue("") String password, @DefaultValue("starttls") String encryption, @DefaultValue("") String from,
		@DefaultValue("Askwell") String fromName, @DefaultValue("") String trust) {

	MailEnvironment {
		if (!host.isBlank() && !Addresses.isHost(host)) {
			throw new SettingRefused("ASKWELL_MAIL_HOST (“" + host + "”) is not the name of a server.",
					"Set it to a name such as smtp.example.org; the port has a variable of its own.");
		}
		if (!host.isBlank() && !Addresses.isAddress(from)) {
			throw new SettingRefused("ASKWELL_MAIL_FROM (“" + from + "”) is not an e-mail address.",
					"Set it to the address that mail comes from, such as askwell@example.org.");
		}
		if (read(encryption).isEmpty()) {
			throw new SettingRefused("ASKWELL_MAIL_ENCRYPTION (“" + encryption + "”) is not known.",
					"Set it to starttls, tls or none.");
		}
	}

	/** The server, when there is one. */
	Optional<Server> server() {
		if (this.host.isBlank()) {
			return Optional.empty();
		}
		Encryption way = read(this.encryption).orElse(Encryption.STARTTLS);
		String known = Typed.orNull(this.user);
		// The mail library signs in wherever there is a password, as whoever runs it.
		return Optional.of(new Server(this.host, (this.port > 0) ? this.port : way.usualPort(), known,
				(known != null) ? this.password : null, way, this.from, this.fromName));
	}

	private static Optional<Encryption> read(String text) {
		return Stream.of(Encryption.values())
			.filter((one) -> one.name().equals(text.strip().toUpperCase(Locale.ROOT)))
			.findFirst();
	}

	/** Never the password: this ends in logs. */
	@Override
	public String toString() {
		return "MailEnvironment";
	}

}
