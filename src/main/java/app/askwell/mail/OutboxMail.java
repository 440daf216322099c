package app.askwell.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter on its way, and what became of it. */
@Entity
class OutboxMail extends Owned {

	/** Where a letter is. */
	enum State {

		/** Not tried yet. */
		WAITING,

		/** Tried, and to be tried again. */
		RETRY,

		/** The server has it. */
		SENT,

		/** Refused for good. Its reader decides what to do. */
		STOPPED,

		/** Stopped or taken back, and its reader can do without. */
		DROPPED

	}

	private String kind;

	private String period;

	private String messageId;

	private @Nullable String recipient;

	private @Nullable String senderName;

	private String subject;

	private String textPart;

	private String htmlPart;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] headers;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant putAt;

	private int attempts;

	private @Nullable Instant nextTryAt;

	private @Nullable Instant firstTriedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Answer answer;

	private @Nullable String reply;

	private @Nullable UUID lease;

	private @Nullable Instant leasedUntil;

	/** For JPA; the outbox writes the rows. */
	@SuppressWarnings("NullAway.Init")
	protected OutboxMail() {
	}

	/**
	 * Notes what a try came to. Accepted is accepted, whoever tried; anything else counts
	 * only from whoever has the lease.
	 * @return whether it counted
	 */
	boolean answered(UUID by, Reply heard, Instant now) {
		if (this.state == State.SENT || !(heard.isAccepted() || by.equals(this.lease))) {
			return false;
		}
		this.answer = heard.answer();
		this.reply = heard.sentence();
		heard.answer().next().ifPresentOrElse((next) -> become(next, now), this::waitForTheServer);
		release();
		return true;
	}

	/** Sends it once more; the days of patience begin anew. */
	void tryAgain(Instant now) {
		mustBeStopped();
		this.state = State.RETRY;
		this.nextTryAt = now;
		this.attempts = 0;
		this.firstTriedAt = null;
	}

	/** Its reader can do without. */
	void drop() {
		mustBeStopped();
		this.state = State.DROPPED;
		forgetWhatItSaid();
	}

	private void become(State next, Instant now) {
		boolean outOfPatience = this.firstTriedAt != null && !now.isBefore(this.firstTriedAt.plus(BackOff.PATIENCE));
		this.state = (next == State.RETRY && outOfPatience) ? State.STOPPED : next;
		this.nextTryAt = (this.state == State.RETRY) ? now.plus(BackOff.after(this.attempts)) : null;
		if (this.state == State.SENT) {
			forgetWhatItSaid();
		}
	}

	/** It was not the letter's fault, so the try does not count. */
	private void waitForTheServer() {
		this.state = State.RETRY;
		this.attempts--;
		this.firstTriedAt = (this.attempts == 0) ? null : this.firstTriedAt;
	}

	private void release() {
		this.lease = null;
		this.leasedUntil = null;
	}

	/** Its links open things, so it is kept no longer than it has to be. */
	private void forgetWhatItSaid() {
		this.textPart = "";
		this.htmlPart = "";
		this.headers = new String[0];
	}

	private void mustBeStopped() {
		if (this.state != State.STOPPED) {
			throw new AlreadyDone("mail.not-stopped");
		}
	}

	/** What its settling is to whoever put it, if that is how it stands now. */
	Optional<Object> news() {
		return switch (this.state) {
			case SENT -> Optional.of(new LetterAccepted(account(), this.kind, this.period));
			case STOPPED -> Optional.of(new LetterStopped(account(), this.kind, this.period));
			default -> Optional.empty();
		};
	}

	/** As it goes out. */
	Outgoing to(String own) {
		return new Outgoing(this.messageId, (this.recipient != null) ? this.recipient : own, writer(own), this.subject,
				this.textPart, this.htmlPart, List.of(this.headers), this.putAt);
	}

	private Outgoing.@Nullable Writer writer(String own) {
		return (this.senderName != null) ? new Outgoing.Writer(this.senderName, own) : null;
	}

}
