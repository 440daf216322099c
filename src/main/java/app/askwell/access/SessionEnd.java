package app.askwell.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * When a session is over although its browser comes back every day: a forgotten one does
 * not stay open for ever.
 */
record SessionEnd(Clock clock) {

	/** Longest life of a session, however often it is used. */
	static final Duration LONGEST = Duration.ofDays(90);

	boolean isReached(Session session) {
		return signedInAt(session).filter((since) -> !since.plus(LONGEST).isAfter(this.clock.instant())).isPresent();
	}

	/**
	 * Nothing for a visitor; sessions older than the note count from their making.
	 */
	private static Optional<Instant> signedInAt(Session session) {
		SignInNote note = session.getAttribute(SignInNote.ATTRIBUTE);
		if (note != null) {
			return Optional.of(note.at());
		}
		Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		return (context != null) ? Optional.of(session.getCreationTime()) : Optional.empty();
	}

}
