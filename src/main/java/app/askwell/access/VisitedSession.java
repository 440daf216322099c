package app.askwell.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

/**
 * A session that notes when it was last used once a minute at most, so that reading pages
 * writes nothing. Where someone is signed in is told, and idle sessions end, a minute
 * sooner or later.
 *
 * @param stored the one that is saved
 */
record VisitedSession(Session stored) implements Session {

	private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

	@Override
	public void setLastAccessedTime(Instant moment) {
		if (!moment.isBefore(this.stored.getLastAccessedTime().plus(OFTEN_ENOUGH))) {
			this.stored.setLastAccessedTime(moment);
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.stored.getLastAccessedTime();
	}

	@Override
	public String getId() {
		return this.stored.getId();
	}

	@Override
	public String changeSessionId() {
		return this.stored.changeSessionId();
	}

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Session has it
	public <T> @Nullable T getAttribute(String name) {
		return this.stored.getAttribute(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.stored.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, Object value) {
		this.stored.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		this.stored.removeAttribute(name);
	}

	@Override
	public Instant getCreationTime() {
		return this.stored.getCreationTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration idle) {
		this.stored.setMaxInactiveInterval(idle);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.stored.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.stored.isExpired();
	}

}
