package app.askwell.mail;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail server of this Askwell, for all its accounts: the one that the machine names,
 * or else the one that the owner typed in.
 */
@Service
@Transactional(readOnly = true)
public class MailServer {

	/** Nobody can have it (RFC 2606). */
	private static final String NO_DOMAIN = "askwell.invalid";

	private final MailEnvironment environment;

	private final KeptServers kept;

	private final PasswordKey key;

	MailServer(MailEnvironment environment, KeptServers kept, PasswordKey key) {
		this.environment = environment;
		this.kept = kept;
		this.key = key;
	}

	/** Whether letters can be sent at all. */
	public boolean isSet() {
		return this.environment.server().isPresent() || kept().isPresent();
	}

	/** The server to send with now, if there is one. */
	Optional<Server> find() {
		return this.environment.server().or(() -> kept().map((one) -> one.server(this.key)));
	}

	/** What the owner typed in, whether or not it is in force. */
	Optional<KeptServer> kept() {
		return this.kept.findById(true);
	}

	/** Whether the machine names it. */
	boolean isFixed() {
		return this.environment.server().isPresent();
	}

	/** What follows the @ in the sender's address. */
	String domain() {
		return find().map(Server::domain).orElse(NO_DOMAIN);
	}

}
