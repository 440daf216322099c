package app.askwell.mail;

/** How the way to the mail server is protected. */
enum Encryption {

	/** From the first word on. */
	TLS(465),

	/** Agreed on at the start, and nothing is sent without. */
	STARTTLS(587),

	/** For a server on this machine or in the same house. */
	NONE(25);

	private final int port;

	Encryption(int port) {
		this.port = port;
	}

	/** Where servers listen for it, unless someone says otherwise. */
	int usualPort() {
		return this.port;
	}

}
