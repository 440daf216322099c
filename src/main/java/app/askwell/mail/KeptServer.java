package app.askwell.mail;

import app.askwell.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The mail server that the owner of this Askwell typed in; it belongs to no account. */
@Entity
@Table(name = "mail_server")
class KeptServer {

	/** What a form says that was opened before there was one. */
	static final int NONE_YET = -1;

	@Id
	private boolean one = true;

	private String host;

	private int port;

	private @Nullable String username;

	private byte @Nullable [] password;

	@Enumerated(EnumType.STRING)
	private Encryption encryption;

	private String senderAddress;

	private String senderName;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected KeptServer() {
	}

	/** Takes all of it anew, but for the password. */
	KeptServer as(Server wanted) {
		this.host = wanted.host();
		this.port = wanted.port();
		this.username = wanted.user();
		this.encryption = wanted.encryption();
		this.senderAddress = wanted.address();
		this.senderName = wanted.name();
		return this;
	}

	/** Null for none. */
	void unlockWith(byte @Nullable [] sealed) {
		this.password = sealed;
	}

	/**
	 * Refuses to go on when the form was opened on an older version.
	 * @throws Stale if someone saved in between
	 */
	void mustBeAt(int expected) {
		if (version() != expected) {
			throw new Stale();
		}
	}

	int version() {
		return (this.version != null) ? this.version : NONE_YET;
	}

	boolean hasPassword() {
		return this.password != null;
	}

	/** Whether it is the same door: the password that is kept is told to no other. */
	boolean isAt(Server wanted) {
		return this.host.equalsIgnoreCase(wanted.host()) && this.port == wanted.port()
				&& this.encryption == wanted.encryption() && wanted.user() != null
				&& wanted.user().equals(this.username);
	}

	Server server(PasswordKey key) {
		String plain = (this.password != null) ? key.open(this.password).orElse(null) : null;
		return new Server(this.host, this.port, this.username, plain, this.encryption, this.senderAddress,
				this.senderName);
	}

}
