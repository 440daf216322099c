package app.askwell.access;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import app.askwell.shared.Fingerprint;
import app.askwell.shared.Refusal;
import app.askwell.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where other computers can reach Askwell, whoever comes first must not be the one who
 * sets it up: opening the first account needs a token that only the log tells. It follows
 * from the key that all instances share, so any of them takes what one has told.
 */
@Component
public class SetUpToken {

	private static final Logger log = LoggerFactory.getLogger(SetUpToken.class);

	private final JdbcClient jdbc;

	private final Attempts attempts;

	private final boolean needed;

	@Autowired
	SetUpToken(ServerProperties server, JdbcClient jdbc, Attempts attempts) {
		this(server.getAddress(), jdbc, attempts);
	}

	SetUpToken(@Nullable InetAddress listening, JdbcClient jdbc, Attempts attempts) {
		this.jdbc = jdbc;
		this.attempts = attempts;
		this.needed = listening == null || !listening.isLoopbackAddress();
	}

	/** Whether opening the first account asks for it. */
	public boolean isNeeded() {
		return this.needed;
	}

	/**
	 * Nothing if this is the token or none is needed, otherwise what to say at the field.
	 * @throws TooOften if it was tried too often from this address
	 */
	public List<Refusal> check(String typed, String field) {
		if (!this.needed || this.attempts.trying(() -> Optional.of(typed).filter(this::isRight)).isPresent()) {
			return List.of();
		}
		return List.of(Refusal.of("refusal.set-up-token.other", field));
	}

	/** Takes the same time for every text. */
	private boolean isRight(String typed) {
		return MessageDigest.isEqual(bytes(typed.strip()), bytes(token()));
	}

	@EventListener(ApplicationReadyEvent.class)
	void say() {
		if (this.needed && !this.jdbc.sql("select any_account_exists()").query(Boolean.class).single()) {
			log.info("Other computers can reach this Askwell, and nobody has set it up yet. "
					+ "The first page asks for this set-up token: {}", token());
		}
	}

	/** Nothing else that is made of the key begins like this. */
	private String token() {
		String key = this.jdbc.sql("select encode(key, 'hex') from mail_link_key").query(String.class).single();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Fingerprint.of("askwell set-up token 1\n" + key));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
