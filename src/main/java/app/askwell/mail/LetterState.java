package app.askwell.mail;

import java.util.Optional;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a letter is.
 *
 * @param state message key of where it is
 * @param trouble message key of what stands in its way, or null
 * @param reply the server's own sentence, or null
 * @param recipient whom it was written to, or null for the account itself
 */
public record LetterState(String state, @Nullable String trouble, @Nullable String reply, @Nullable String recipient) {

	private static final String WORDS = "mail.state.";

	private static LetterState of(String state, @Nullable String answer, @Nullable String reply,
			@Nullable String recipient) {
		boolean troubled = answer != null && !answer.equals(Answer.ACCEPTED.name());
		return new LetterState(WORDS + state, troubled ? "mail.answer." + answer : null, reply, recipient);
	}

	/** Whether it is still to be sent. */
	public boolean isWaiting() {
		return is(OutboxMail.State.WAITING) || is(OutboxMail.State.RETRY);
	}

	/** Whether the server has it. */
	public boolean isSent() {
		return is(OutboxMail.State.SENT);
	}

	/** Whether it was refused for good, and waits for its writer. */
	public boolean isStopped() {
		return is(OutboxMail.State.STOPPED);
	}

	private boolean is(OutboxMail.State one) {
		return this.state.equals(WORDS + one);
	}

	/** Looks letters up for whoever put them. */
	@Component
	public static class Reading {

		private final JdbcClient jdbc;

		Reading(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		/** How far the letter of this kind and period is; nothing if there is none. */
		@Transactional(readOnly = true)
		public Optional<LetterState> of(AccountId account, String kind, String period) {
			return this.jdbc.sql("""
					select state, answer, reply, recipient from outbox_mail
					 where account_id = ? and kind = ? and period = ?
					""")
				.params(account.value(), kind, period)
				.query((row, number) -> LetterState.of(row.getString("state"), row.getString("answer"),
						row.getString("reply"), row.getString("recipient")))
				.optional();
		}

	}

}
