package app.askwell.mail;

import java.time.Duration;

import javax.net.ssl.SSLSocketFactory;

/**
 * How Askwell calls a mail server.
 *
 * @param answer how long it waits for a connection, and for each of the dozen answers
 * that a letter takes
 * @param whole how long a letter may take altogether, however busy the server seems
 * @param trusting tells whose certificates it takes
 */
record Caller(Duration answer, Duration whole, SSLSocketFactory trusting) {

	/** Many servers look for spam before they say yes to a letter. */
	private static final Duration ANSWER = Duration.ofMinutes(1);

	/**
	 * Well below {@link Claims#LEASE}: nobody else takes up a letter that is on the line.
	 */
	static final Duration WHOLE = Duration.ofMinutes(3);

	private static final Duration QUICK_ANSWER = Duration.ofSeconds(10);

	private static final Duration QUICK_WHOLE = Duration.ofSeconds(30);

	/** While nobody waits. */
	static Caller patient(SSLSocketFactory trusting) {
		return new Caller(ANSWER, WHOLE, trusting);
	}

	/** While someone waits for the page. */
	Caller hurried() {
		return new Caller(QUICK_ANSWER, QUICK_WHOLE, this.trusting);
	}

	SmtpCall call(Server server) {
		return new SmtpCall(server, this);
	}

}
